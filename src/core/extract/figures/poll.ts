import { mayHold } from '../../language/anchors.ts';
import type { Document } from '../../language/document.ts';
import { once } from '../../language/once.ts';
import { changeOf } from './change.ts';
import { COMPARATIVES } from './en/change.ts';
import { ECONOMIC_WORDS, OPINION_NOUNS, OPINION_VERBS, PARTIAL_COUNT, POLL_WORDS, VOTE_ARTICLE } from './en/polls.ts';
import type { Item } from './item.ts';
import type { Work } from './quantity.ts';

const SEVERAL = 3;

/** Whether an article is about a vote or a survey: its words say so several times. */
export function isAboutVotes(document: Document): boolean {
  let words = 0;
  for (const sentence of document.sentences)
    if (mayHold(sentence, VOTE_ARTICLE)) words += sentence.text.match(VOTE_ARTICLE.pattern)?.length ?? 0;
  return words >= SEVERAL;
}

/** Whether an article tells a count of votes that is not over, so that its shares are no results. */
export const isPartialCount = (document: Document): boolean =>
  document.sentences.some(({ text }) => PARTIAL_COUNT.test(text) && !/\b100 ?(?:%|per)/.test(text));

/**
 * Whether a share is the answer of a survey or a part of a vote, and not of prices, pay or anything else: by a word of its sentence,
 * by the opinion that the counted people hold, or by the article where nothing speaks against it.
 */
export function isPollShare(work: Work, item: Item): boolean {
  if (isCompared(work, item) || isOfMarket(work, item)) return false;
  const spoken = talkOf(work);
  if (spoken.poll) return true;
  if (spoken.economy) return false;
  return holdsOpinion(work, item) || spoken.opinion || (work.votes && changeOf(work, item.quantity) === null);
}

/** "12 per cent fewer than in May": a difference, no share. */
const isCompared = (work: Work, { quantity }: Item): boolean =>
  COMPARATIVES.has(work.tokens[quantity.to + 1]?.lower ?? '') && work.tokens[quantity.to + 2]?.lower === 'than';

/** "8% of the shares". */
const isOfMarket = (work: Work, { phrase }: Item): boolean =>
  phrase !== null && ECONOMIC_WORDS.has(work.tokens[phrase.head]?.lower ?? '');

/** "with 38% of ballots counted": how far the count has come, no part of the vote. */
export const isCounting = (work: Work, { phrase, end }: Item): boolean =>
  phrase !== null &&
  /^(?:ballot|vote|station|precinct|district|constituency|return)$/.test(work.tokens[phrase.head]?.lemma ?? '') &&
  work.tokens
    .slice(end + 1, end + 4)
    .some(({ lower }) => /^(?:counted|tallied|processed|reporting|declared)$/.test(lower));

interface Talk {
  poll: boolean;
  economy: boolean;
  opinion: boolean;
}

/** What a sentence talks about, looked up once for all its shares. */
const talkOf = once((work: Work): Talk => {
  const holds = (words: ReadonlySet<string>) => work.tokens.some((token) => words.has(token.lower));
  const opinion = work.tokens.some((token, at) => OPINION_NOUNS.has(token.lower) && isNounAt(work, at));
  return { poll: holds(POLL_WORDS), economy: holds(ECONOMIC_WORDS), opinion };
});

/** At the head of a sentence a tagger takes "Support for" for a verb. */
const isNounAt = (work: Work, at: number): boolean =>
  work.tokens[at]?.pos === 'NOUN' || /^(?:for|among|within)$/.test(work.tokens[at + 1]?.lower ?? '');

const REACH = 6;

/** "56 per cent believe that", "nine out of ten residents support". */
function holdsOpinion(work: Work, item: Item): boolean {
  for (let at = item.end + 1; at <= item.end + REACH; at++) {
    const token = work.tokens[at];
    if (!token || token.pos === 'PUNCT') return false;
    if (OPINION_VERBS.has(token.lemma) && token.pos !== 'NOUN') return true;
  }
  return false;
}
