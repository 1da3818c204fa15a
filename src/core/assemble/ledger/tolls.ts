import type { Category } from '../../model.ts';
import { daysApart } from '../../group/veto.ts';
import type { Report } from './report.ts';
import { isShortFor } from './short-names.ts';

/** The toll of one story: the key and kind under which it is followed, who gave it in which article, and its latest report. */
interface Toll {
  key: string;
  kind: Report['kind'];
  said: Set<string>;
  voices: Set<string>;
  latest: Report;
}

const HARM = new Set<Category>(['people_killed', 'people_injured', 'people_missing', 'people_trapped']);
/** Days after which a toll given beside another story is no longer taken for the one that was followed. */
const FOLLOWED = 4;
/** A toll given beside another story that rose or fell more than so many times is another. */
const RISE = 4;
const FALL = 2;

/** The counts of people harmed, each followed in its story. */
export class Tolls {
  readonly #byStory = new Map<string, Toll>();
  readonly #byMeasure = new Map<string, Toll[]>();

  /**
   * The key of a count of people harmed: what the first report of a story opened, the later ones go on with, be they put as an
   * incident ("killing three") or as what is known so far ("eleven are now known to have died"); so does the standing count that
   * an article about something else repeats. Null for everything else, and for a second, different number of one claimant in one
   * article. `report.kind` becomes that of the toll.
   */
  keyOf(report: Report): string | null {
    const { story, thing, figure, kind } = report;
    const running = kind === 'total' || kind === 'incident';
    if (story === null || !running || !isPerson(report) || !HARM.has(figure.category)) return null;
    const name = [story, thing.measure].join('|');
    const known = this.#byStory.get(name) ?? this.#standing(report);
    if (!known) return this.#open(name, report);
    if (known.said.has(voiceOf(report)) || (known.said.has(placeOf(report)) && !oneOfTwoSides(report))) return null;
    report.kind = known.kind;
    remember(known, report);
    return known.key;
  }

  #open(name: string, report: Report): string {
    const { thing, kind } = report;
    const key = `toll|${name}`;
    const toll: Toll = { key, kind, said: new Set(), voices: new Set(), latest: report };
    remember(toll, report);
    this.#byStory.set(name, toll);
    this.#byMeasure.set(thing.measure, [...(this.#byMeasure.get(thing.measure) ?? []).slice(-RECENT), toll]);
    return key;
  }

  /** The toll of these days that a count so far goes on: the last of the same number, else the only one of its claimant. */
  #standing(report: Report): Toll | null {
    if (report.kind !== 'total' || report.value === null) return null;
    const fits = (this.#byMeasure.get(report.thing.measure) ?? []).filter((toll) => goesOn(report, toll));
    const unchanged = fits.findLast(({ latest }) => latest.value === report.value);
    return unchanged ?? (fits.length === 1 ? (fits[0] ?? null) : null);
  }
}

/** Tolls of one measure that are kept in mind; keeps the search linear. */
const RECENT = 30;

function goesOn({ claimant, value, day, scope }: Report, { latest, voices }: Toll): boolean {
  const [was, is] = [latest.value ?? 0, value ?? 0];
  const [here, there] = [scope.local, latest.scope.local];
  if (daysApart(day, latest.day) > FOLLOWED || (here && there && here !== there)) return false;
  if (claimant === null) return is === was;
  const same = [...voices].some((voice) => voice === claimant || isShortFor(voice, claimant));
  return same && is <= was * RISE && is * FALL >= was;
}

function remember(toll: Toll, report: Report): void {
  toll.said.add(voiceOf(report)).add(placeOf(report));
  if (report.claimant !== null) toll.voices.add(report.claimant);
  toll.latest = report;
}

const voiceOf = ({ article, claimant }: Report) => `${article.id}\n${claimant}`;
const placeOf = ({ article, figure }: Report) => `${article.id}\n${figure.sentence}`;

const isPerson = ({ thing }: Report) => (thing.counted === 'person' || thing.counted === '') && !thing.owner;

/** Within one sentence a second number counts something else ("from 17 to 15, as two were counted twice"), unless two sides speak. */
export const oneOfTwoSides = ({ claimant, article, figure }: Report) =>
  claimant !== null &&
  article.figures.some(
    (other) => other.sentence === figure.sentence && other.claimant !== null && other.claimant !== figure.claimant,
  );
