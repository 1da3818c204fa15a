import { ACTING, BODY_NOUNS, GOVERNMENTS, HOME, HOSTING, LED_BY, OWN_COUNTING, YET } from './en.ts';
import type { PlaceMention } from './mention.ts';

const oneOf = (words: ReadonlySet<string>): string => [...words].join('|');

const ACTS = new RegExp(`^(?:['’]s\\b| (?:\\w+ed|${oneOf(ACTING)})\\b)`);
const HOSTS = new RegExp(`^ (?:(?:${oneOf(YET)}) )?(?:(?:${oneOf(HOSTING)})|is home to)\\b`);
const COUNTS = new RegExp(
  `^ (?:(?:${oneOf(YET)}|has|had) )?(?:(?:took|takes|taken) in|${oneOf(OWN_COUNTING)}) (?:(?:about|around|some|nearly|almost|over|more than|up to|at least|as many as|an estimated|a record) )?[$£€]?\\d`,
);
const BODY = new RegExp(`^ (?:\\p{Ll}+ ){0,2}(?:${oneOf(BODY_NOUNS)})\\b`, 'u');
const LED = new RegExp(`^['’]s (?:\\p{Ll}+ ){0,2}(?:${oneOf(LED_BY)})\\b`, 'u');
const AT_HOME = new RegExp(`^['’]s (?:\\p{Ll}+ ){0,2}(?:${oneOf(HOME)})\\b`, 'u');

/** What stands behind the name, as far as these rules look. */
const behind = (source: string, { end }: PlaceMention): string => source.slice(end, end + 50);

/** "the Rosario grains exchange", "a Lyon university": a body that is only called after a town. */
export const isBody = (source: string, mention: PlaceMention): boolean =>
  mention.kind === 'city' && BODY.test(behind(source, mention));

/** A capital without a word of place before it may be its government. */
export const governs = ({ name }: PlaceMention): boolean => GOVERNMENTS.has(name.toLowerCase());

/** A name with a verb or a possessive after it acts: "Mosul has lost", "Kharkiv's officials". */
export const acts = (source: string, mention: PlaceMention): boolean => ACTS.test(behind(source, mention));

/** Whether what a name stands before is there, though no word of place leads to the name. */
export const owns = (source: string, mention: PlaceMention): boolean =>
  ownsNoun(source, mention) ||
  ownsThing(source, mention) ||
  HOSTS.test(behind(source, mention)) ||
  countsOwn(source, mention);

/** "Sumy civilians", "the Kharkiv theatre": a town before a noun of its own; "Moscow said" speaks instead. */
const ownsNoun = (source: string, mention: PlaceMention): boolean =>
  mention.kind === 'city' && /^ \p{Ll}{4,}s?\b/u.test(behind(source, mention)) && !acts(source, mention);

/** "Montreal's metro", "Spain's hospitals": what a town has is in the town, but not who leads it; a country has more than lies in it. */
function ownsThing(source: string, mention: PlaceMention): boolean {
  const next = behind(source, mention);
  if (mention.kind === 'country') return AT_HOME.test(next);
  return mention.kind === 'city' && !governs(mention) && /^['’]s \p{Ll}/u.test(next) && !LED.test(next);
}

/** "Ghent took in 3 million euros", "Peru expects 40,000 visitors": what a place counts of its own; a capital may be its government. */
const countsOwn = (source: string, mention: PlaceMention): boolean =>
  !governs(mention) && COUNTS.test(behind(source, mention));
