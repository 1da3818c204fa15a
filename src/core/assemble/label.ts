import { leavesTownOpen } from '../extract/events/pointing.ts';
import { FOLLOW_UPS, REACTION } from '../group/acts/en.ts';
import type { Telling } from '../group/telling.ts';
import { sameAct } from '../group/same-act.ts';
import { meaningsOf, termsOf } from '../group/terms.ts';
import { repeatsTitle } from '../group/title.ts';
import { sameWalkout } from '../group/walkout.ts';
import type { EventLabel } from '../model.ts';
import type { ArticleFacts } from './facts.ts';
import { standsAlone } from './standalone.ts';
import { worth } from './worth.ts';

const FRESH_WORDS = 0.3;
/** The same for what an article only goes back to. */
const FRESH_BELOW = 0.4;
const ALIKE = 0.3;
const LEANING = 0.4;
const TOLD = 0.5;

/**
 * New: nothing like it before. Updated: told before, and now with another value or place, or in words that say something else;
 * `previous` is then the latest earlier telling that says the like. Ongoing: nothing new. `today` has the best telling first;
 * `earlier` is in the order of days. An event that only `follows` from those is news, whatever words it shares with them.
 */
export function labelOf(
  today: readonly Telling[],
  earlier: readonly Telling[],
  follows = false,
): { label: EventLabel; previous: Telling | null } {
  const best = today[0];
  if (!best || earlier.length === 0) return { label: 'new', previous: null };
  const sayings = earlier.slice(-KEPT);
  const leading = today.filter((telling) => telling === best || telling.opening);
  const stood = leading.flatMap((telling) => stoodBefore(telling, sayings) ?? [])[0];
  if (!stood) return { label: follows ? 'updated' : 'new', previous: null };
  const changed =
    follows ||
    newlyDenied(best, stood) ||
    newAnswer(best, sayings) ||
    newValue(today, sayings) ||
    newPlace(best, sayings) ||
    leading.some((telling) => newWords(telling, sayings));
  // What stood before is quoted beside the new: half of somebody's words would only puzzle, and so would "the town".
  const { sentence } = stood.event;
  const quotable = standsAlone(sentence) > LEANING && !leavesTownOpen(sentence) && !repeats(best, stood);
  return changed ? { label: 'updated', previous: quotable ? stood : null } : { label: 'ongoing', previous: null };
}

/**
 * What the new telling changes: of the latest day that told the like, the most alike and best told, though no reaction to it; null where
 * only the subject is shared.
 */
function stoodBefore(best: Telling, earlier: readonly Telling[]): Telling | null {
  let [found, most]: [Telling | null, number] = [null, 0];
  for (const one of earlier) {
    const alike = likeness(best, one);
    if (alike < ALIKE || one.acts.includes(REACTION)) continue;
    const told = alike + worth(one) * TOLD;
    if (!found || one.day > found.day || told > most) [found, most] = [one, told];
  }
  return found;
}

/**
 * The share of the shorter telling's words that the other has too; a count of the same people harmed, the strike that goes on or the
 * same act told again says as much as half of them. Names alone tell that two sentences are about one person, not that they say the like: at least two other words must agree, or
 * what one of them does in answer ("would appeal", "appealed").
 */
function likeness(a: Telling, b: Telling): number {
  const said = new Set([...speakers(a), ...speakers(b)]);
  const [x, y] = [a, b].map(({ terms }) => new Set(terms.filter((term) => !said.has(term)))) as [
    Set<string>,
    Set<string>,
  ];
  const shared = [...x].filter((term) => y.has(term));
  const goesOn = sameWalkout(a, b) || sameAct(a, b);
  const counts = goesOn || HARM.some((measure) => a.numbers.has(measure) && b.numbers.has(measure));
  const names = new Set([...nameTerms(a), ...nameTerms(b)]);
  const plain = shared.filter((term) => !names.has(term)).length;
  const answer = plain < shared.length && a.acts.some((act) => FOLLOW_UPS.has(act) && b.acts.includes(act));
  if (!counts && !answer && plain < PLAIN_WORDS) return 0;
  return shared.length / Math.max(1, Math.min(x.size, y.size)) + (counts ? 0.5 : 0);
}

const PLAIN_WORDS = 2;
/** Who speaks tells no more than a name does. */
const speakers = ({ event }: Telling) => termsOf(event.claimant ?? '');
const nameTerms = ({ event }: Telling) =>
  termsOf((event.sentence.match(/(?<!^)\b\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? []).join(' '));

const HARM = ['people_killed', 'people_injured', 'people_missing'];

const KEPT = 12;

function newValue(today: readonly Telling[], earlier: readonly Telling[]): boolean {
  const known = new Set(earlier.flatMap((telling) => [...telling.numbers].map((pair) => pair.join(' '))));
  const given = new Set(
    earlier.flatMap(({ article }) => article.figures.map(({ category, value }) => `${category} ${value}`)),
  );
  return today.some((telling) =>
    [...telling.numbers].some((pair) => !(goesBack(telling) ? given : known).has(pair.join(' '))),
  );
}

function newPlace({ scope }: Telling, earlier: readonly Telling[]): boolean {
  return (
    scope.local !== null &&
    earlier.some((one) => one.scope.local) &&
    !earlier.some((one) => one.scope.local === scope.local)
  );
}

/** A denial of what was reported is news, in whatever words. */
const newlyDenied = ({ event }: Telling, stood: Telling) =>
  event.status === 'denied' && stood.event.status !== 'denied';

/** So is what answers it: the appeal against the sentence, the arrest over the attack. */
const newAnswer = ({ acts }: Telling, earlier: readonly Telling[]) =>
  acts[0] !== undefined && FOLLOW_UPS.has(acts[0]) && !earlier.some((one) => one.acts.includes(acts[0] ?? ''));

/** The earlier telling gives the numbers that the new one gives again: beside it, it would look like a change and show none. */
function repeats({ numbers }: Telling, stood: Telling): boolean {
  const before = [...stood.numbers];
  return before.length > 0 && before.every(([name, value]) => numbers.get(name) === value);
}

/**
 * In other words than any one report before: what an earlier one said alike is nothing new. What an article only goes back to is measured
 * by all that the earlier article said.
 */
function newWords(telling: Telling, earlier: readonly Telling[]): boolean {
  // Whoever speaks of a matter every day says something else every day.
  const spoken = telling.event.type === 'statement';
  const whole = !spoken && goesBack(telling);
  const said = spoken ? [...telling.plain] : whole ? [...new Set(telling.meanings)] : telling.terms;
  const fresh = earlier.map((one) => {
    const known = spoken ? one.plain : new Set(whole ? meaningsIn(one.article) : one.terms);
    return said.filter((word) => !known.has(word)).length / Math.max(said.length, 1);
  });
  return Math.min(...fresh) >= (whole ? FRESH_BELOW : FRESH_WORDS);
}

/** Told below what its article opens with and is called by. */
const goesBack = ({ opening, event, article }: Telling) => !opening && !repeatsTitle(event.sentence, article);

const meaningsIn = ({ events, figures }: ArticleFacts) =>
  [...new Set([...events, ...figures].map(({ sentence }) => sentence))].flatMap(meaningsOf);
