import type { Category } from '../../model.ts';
import { daysApart } from '../../group/veto.ts';
import type { Report } from './report.ts';
import { isShortFor } from './short-names.ts';
import { addSubject, noSubject, sameSubject, type Subject, subjectOf } from './subject.ts';

/** The toll of one story: the key and kind under which it is followed, who gave it in which article, and its latest report. */
interface Toll {
  key: string;
  kind: Report['kind'];
  said: Set<string>;
  voices: Set<string>;
  subject: Subject;
  latest: Report;
}

const HARM = new Set<Category>(['people_killed', 'people_injured', 'people_missing', 'people_trapped']);
/** Counted at one place as well as over a whole country: what is counted over a country is no toll of a story. */
const DAMAGE = new Set<Category>(['people_displaced', 'people_evacuated', 'infrastructure_damaged']);
/** Days after which a toll given beside another story is no longer taken for the one that was followed. */
const FOLLOWED = 4;
/** A toll given beside another story that rose or fell more than so many times is another. */
const RISE = 4;
const FALL = 2;

/** The counts of people and things harmed, each followed in its story. */
export class Tolls {
  readonly #byStory = new Map<string, Toll>();
  readonly #byMeasure = new Map<string, Toll[]>();

  /**
   * The key of a count of people or things harmed: what the first report of a story opened, the later ones go on with, be they put as
   * an incident ("killing three") or as what is known so far ("eleven are now known to have died"); so does the standing count that
   * an article about something else repeats, and what an article about the same subject counts. Null for everything else, and for a
   * second, different number of one claimant in one article. `report.kind` becomes that of the toll.
   */
  keyOf(report: Report): string | null {
    const { story, thing, figure, kind, scope } = report;
    const running = kind === 'total' || kind === 'incident';
    const [lives, damage] = [HARM.has(figure.category) && isPerson(report), DAMAGE.has(figure.category)];
    if (story === null || !running || !(lives || damage)) return null;
    const name = [story, thing.measure, ...(lives ? [] : [thing.counted, thing.owner])].join('|');
    const told = this.#byStory.get(name);
    if (damage && (told ? elsewhere(report, told) : kind === 'total' && scope.country !== null)) return null;
    const known = told ?? (lives ? this.#standing(report) : null);
    if (!known) return this.#open(name, report);
    this.#byStory.set(name, known);
    if (known.said.has(voiceOf(report)) || (known.said.has(placeOf(report)) && !oneOfTwoSides(report))) return null;
    report.kind = known.kind;
    remember(known, report);
    return known.key;
  }

  #open(name: string, report: Report): string {
    const { thing, kind } = report;
    const key = `toll|${name}`;
    const toll: Toll = { key, kind, said: new Set(), voices: new Set(), subject: noSubject(), latest: report };
    remember(toll, report);
    this.#byStory.set(name, toll);
    this.#byMeasure.set(thing.measure, [...(this.#byMeasure.get(thing.measure) ?? []).slice(-RECENT), toll]);
    return key;
  }

  /**
   * The toll of these days that a count goes on: of what is counted so far the last of the same number, else the only one of its
   * claimant; else the only one of its subject, whoever counts.
   */
  #standing(report: Report): Toll | null {
    if (report.value === null) return null;
    const near = (this.#byMeasure.get(report.thing.measure) ?? []).filter((toll) => isNear(report, toll));
    const fits = report.kind === 'total' ? near.filter((toll) => goesOn(report, toll)) : [];
    const unchanged = fits.findLast(({ latest }) => latest.value === report.value);
    if (unchanged) return unchanged;
    const subject = subjectOf(report);
    const alike =
      fits.length > 0
        ? fits
        : near.filter(
            (toll) => ofOneSize(report, toll) && sameSubject(subject, toll.subject, sharedPlace(report, toll)),
          );
    return alike.length === 1 ? (alike[0] ?? null) : null;
  }
}

/** Tolls of one measure that are kept in mind; keeps the search linear. */
const RECENT = 30;

const elsewhere = ({ scope: { local: here } }: Report, { latest }: Toll) =>
  here !== null && latest.scope.local !== null && here !== latest.scope.local;

/** The place where both hold, one of them a running total; of incidents there may be several at one place. */
const sharedPlace = ({ kind, scope: { local } }: Report, { kind: was, latest }: Toll) =>
  (kind === 'total' || was === 'total') && local !== null && local === latest.scope.local ? local : null;

const isNear = (report: Report, toll: Toll) =>
  report.thing.counted === toll.latest.thing.counted &&
  daysApart(report.day, toll.latest.day) <= FOLLOWED &&
  !elsewhere(report, toll);

function ofOneSize({ value }: Report, { latest }: Toll): boolean {
  const [was, is] = [latest.value ?? 0, value ?? 0];
  return is <= was * RISE && is * FALL >= was;
}

function goesOn(report: Report, toll: Toll): boolean {
  const { claimant, value } = report;
  if (claimant === null) return value === toll.latest.value;
  const same = [...toll.voices].some((voice) => voice === claimant || isShortFor(voice, claimant));
  return same && ofOneSize(report, toll);
}

function remember(toll: Toll, report: Report): void {
  toll.said.add(voiceOf(report)).add(placeOf(report));
  if (report.claimant !== null) toll.voices.add(report.claimant);
  addSubject(toll.subject, subjectOf(report));
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
