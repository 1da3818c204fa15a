import type { Cleaned } from '../clean/cleaned.ts';
import type { ArticleInput, Day, Evidence, Published } from '../model.ts';
import type { ReadOptions } from '../pipeline.ts';
import { deriveDay } from './derive.ts';
import { datingWords, dateGrammar } from './languages.ts';
import { mastheadDays } from './masthead.ts';
import { addressDates } from './page/address.ts';
import { publishedFromPage } from './page/published.ts';
import { published, refusal, statedDate } from './stated.ts';

type Options = Pick<ReadOptions, 'today' | 'chronologies'>;

/**
 * Stage date: when the article was published, with its evidence. What states it comes first: the feed or file, then the page's
 * metadata, then a masthead or the address; else it is derived from the text; else unknown, never a guess. Days before the web
 * or after `today` are refused, and the refusal is kept as evidence.
 */
export function dateArticle(input: ArticleInput, cleaned: Cleaned, options: Options): Published {
  const refused: Evidence[] = [];
  const found =
    fromInput(input, options.today, refused) ??
    fromPage(cleaned, options.today, refused) ??
    fromText(input, cleaned, options, refused);
  return { ...found, evidence: [...found.evidence, ...refused] };
}

/**
 * The day that the words of the text are read against: the published day, else a stated one that is too old to be believed of a
 * page but not of a text (an archive), else the operator's reference day.
 */
export function referenceDay(input: ArticleInput, dated: Published, today: Day | null): Day | null {
  if (dated.date !== null) return dated.date;
  const stated = statedDate(input.published ?? '')?.day ?? null;
  const archived = stated !== null && stated >= '1700-01-01' && stated !== '1970-01-01' && (!today || stated <= today);
  return archived ? stated : today;
}

function fromInput(input: ArticleInput, today: Day | null, refused: Evidence[]): Published | null {
  const written = input.published ?? '';
  const stated = statedDate(written);
  if (!stated) return null;
  const reason = refusal(stated.day, today);
  if (!reason) return published(stated.day, stated.time, written, 'feed');
  refused.push({ text: written, rule: `refused:${reason}`, start: null, end: null });
  return null;
}

function fromPage(cleaned: Cleaned, today: Day | null, refused: Evidence[]): Published | null {
  const believed = cleaned.pageDates.filter(({ value, text }) => {
    const reason = refusal(value.slice(0, 10), today);
    if (reason) refused.push({ text, rule: `refused:${reason}`, start: null, end: null });
    return !reason;
  });
  return publishedFromPage(believed, cleaned.url, today);
}

function fromText(input: ArticleInput, cleaned: Cleaned, options: Options, refused: Evidence[]): Published {
  const language = cleaned.language;
  const [grammar, words] = [dateGrammar(language), datingWords(language)];
  const stated = grammar && words ? mastheadDays(cleaned, grammar, words) : [];
  const believed = stated.filter(({ day, evidence }) => {
    const reason = refusal(day, options.today);
    if (reason) refused.push({ ...evidence, rule: `refused:${reason}` });
    return !reason;
  });
  const first = believed[0];
  if (first) return { date: first.day, time: null, certainty: 'stated', evidence: believed.map((x) => x.evidence) };
  const address = addressDates(input.url).find(({ value }) => !refusal(value, options.today));
  if (address) return published(address.value, null, input.url ?? address.text, address.rule);
  if (!grammar || !words) return { date: null, time: null, certainty: 'unknown', evidence: [] };
  const { day: found, evidence } = deriveDay(cleaned, grammar, words, options);
  const day = found === null || refusal(found, options.today) ? null : found;
  return { date: day, time: null, certainty: day === null ? 'unknown' : 'derived', evidence };
}
