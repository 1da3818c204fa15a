import { matchesOf } from '../../language/matches.ts';
import { isVerb, pointsBack } from '../definite.ts';
import type { ArticleFacts } from '../facts.ts';
import { BODY_ALONE, LAST_NAME_ALONE } from './en.ts';
import { POINTED_THING } from '../headline/en-pointing.ts';
import { withoutOpeners } from '../headline/openers.ts';
import { countryOf } from '../ledger/states.ts';

/**
 * True for a sentence about somebody or something that only its article has introduced: "Ms Berg sells", "The company declined", "a report
 * by the firm", "confirmed the attack"; or that begins with the first name of somebody whom the article quotes.
 */
export function isSecondMention(whole: string, article: Pick<ArticleFacts, 'events'>): boolean {
  const sentence = withoutOpeners(whole);
  if (pointsBack(sentence) || LAST_NAME_ALONE.test(sentence)) return true;
  if (pointsAtThing(sentence)) return true;
  const body = BODY_ALONE.exec(sentence);
  if (body && !NAME.test(sentence.slice(0, body.index))) return true;
  return opensByFirstName(sentence, article);
}

/**
 * "Nora has sold": a sentence that begins with the first name of somebody whom the article quotes by the full one, or of whom it tells by
 * that: "Nora Lid, who".
 */
export function opensByFirstName(sentence: string, { events }: Pick<ArticleFacts, 'events'>): boolean {
  const [, first, next = ''] = FIRST_NAME.exec(sentence) ?? [];
  if (first === undefined || countryOf(first) !== null) return false;
  const quoted = events.some(
    ({ claimant }) => claimant?.startsWith(`${first} `) && FULL_NAME.test(claimant) && !sentence.includes(claimant),
  );
  if (quoted || !(next === 'who' || isVerb(next))) return quoted;
  const person = new RegExp(`(?<!\\p{L})${first} (?:\\p{Lu}[\\p{L}’'-]+ ?){1,2}(?:, ?(?:who\\b|\\d\\d,)|who\\b)`, 'u');
  return events.some((event) => event.sentence.startsWith(first) && person.test(event.sentence));
}

/** A name before, within the sentence or with what is its own. */
const NAME = /(?<=\p{L} )\p{Lu}|^\p{Lu}\p{L}+(?:['’]s|,? (?:says?|said|has|is))\b/u;
const FULL_NAME = /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u;
const FIRST_NAME = /^(?!Today|Tonight|Yesterday|Tomorrow)(\p{Lu}\p{Ll}+)(?:['’]s|,)? (\p{Ll}+)/u;

/** "Confirmed the attack": which one. What the sentence has told itself it may point at. */
function pointsAtThing(sentence: string): boolean {
  const [first] = matchesOf(POINTED_THING, sentence);
  return first !== undefined && !HAPPENED.test(sentence.slice(0, first.index));
}

/** Words by which something happens or is made that "the attack" may then point at. */
const HAPPENED =
  /\b(?:attack|str(?:ike|uck)|blast|explo|bomb|sho[ot]|shell|raid|missile|weapon|rocket|drone|crash|collaps|kill|hit\b|propos|offer|call|warn|footage|video|wrote|letter|tweet|accus|alleg)/iu;
