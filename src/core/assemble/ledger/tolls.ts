import { daysApart } from '../../group/veto.ts';
import { FIGHTING } from './en.ts';
import { type Followed, followedAs } from './followed.ts';
import type { Report } from './report.ts';
import { isElsewhere, isThere } from './there.ts';
import { isShortFor } from './identity.ts';
import { addSubject, noSubject, sameSubject, type Subject, subjectOf, wordsShared } from './subject.ts';

/** What is followed in one story: its key and kind, who counted it in which article, where, and its latest report. */
interface Toll {
  key: string;
  kind: Report['kind'];
  said: Set<string>;
  voices: Set<string>;
  subject: Subject;
  place: string | null;
  thing: Report['thing'];
  latest: Report;
  /** What each voice last said, that of nobody among them. */
  stands: Map<string | null, number | null>;
}

/** Days after which a count given beside another story, and one in its own, is no longer taken for the one that was followed. */
const FOLLOWED = 4;
const OF_STORY = 7;
/** A count given beside another story that rose or fell more than so many times is another. */
const RISE = 4;
const FALL = 2;
/** So many times larger than another by somebody else, in one article or in two, a count is of something else. */
const IN_ARTICLE = 5;
const IN_STORY = 10;

/** The counts that are followed from day to day, each in its story. */
export class Tolls {
  readonly #byStory = new Map<string, Toll[]>();
  readonly #byWhat = new Map<string, Toll[]>();

  /**
   * The key of a count that is followed: what the first report of a story opened, the later ones go on with, be they put as
   * an incident ("killing three") or as what is known so far ("eleven are now known to have died"); so does the standing count that
   * an article about something else repeats, and what an article about the same subject counts. Null for everything else, and for a
   * second, different number of one claimant in one article. `report.kind` becomes that of the toll.
   */
  keyOf(report: Report): string | null {
    const followed = followedAs(report);
    if (report.story === null || followed === null) return null;
    const name = [report.story, followed.what].join('|');
    const told = this.#byStory.get(name) ?? [];
    const known = told.findLast((toll) => isOfStory(report, toll)) ?? this.#standing(report, followed);
    if (!known) return opens(report, followed) ? this.#open(name, told, report, followed) : null;
    if (!told.includes(known)) this.#byStory.set(name, [...told, known]);
    if (known.said.has(voiceOf(report)) || (known.said.has(placeOf(report)) && !oneOfTwoSides(report))) return null;
    report.kind = known.kind;
    remember(known, report);
    return known.key;
  }

  #open(name: string, told: readonly Toll[], report: Report, { what }: Followed): string {
    const key = ['toll', name, ...(told.length > 0 ? [told.length] : [])].join('|');
    const { kind, thing, scope } = report;
    const plain = { said: new Set<string>(), voices: new Set<string>(), subject: noSubject() };
    const toll: Toll = { key, kind, ...plain, place: scope.local, thing, latest: report, stands: new Map() };
    remember(toll, report);
    this.#byStory.set(name, [...told, toll]);
    this.#byWhat.set(what, [...(this.#byWhat.get(what) ?? []).slice(-RECENT), toll]);
    return key;
  }

  /**
   * The toll of these days that a count goes on: of what is counted so far the last of the same number, else the only one of its
   * claimant; else the only one of its subject, whoever counts.
   */
  #standing(report: Report, { what, sort }: Followed): Toll | null {
    if (report.value === null || sort === 'crowd') return null;
    const near = (this.#byWhat.get(what) ?? []).filter((toll) => isNear(report, toll));
    const subject = subjectOf(report);
    const stands = sort === 'lives' ? report.kind === 'total' : report.claimant !== null;
    const fits = stands
      ? near.filter((toll) => goesOn(report, toll) && (sort === 'lives' || isOfMatter(report, subject, toll)))
      : [];
    const unchanged = fits.findLast(({ stands }) => [...stands.values()].includes(report.value));
    if (unchanged) return unchanged;
    const alike =
      fits.length > 0 || sort === 'damage'
        ? fits
        : near.filter(
            (toll) => ofOneSize(report, toll) && sameSubject(subject, toll.subject, sharedPlace(report, toll)),
          );
    return alike.length === 1 ? (alike[0] ?? null) : null;
  }
}

/** Words that the openings of two articles about one matter share. */
const MANY = 3;

/** Tolls of one measure that are kept in mind; keeps the search linear. */
const RECENT = 30;

/** A running total of things over a country, or of people of one trade, is no toll of a story by itself. */
const opens = ({ kind, scope, thing }: Report, { sort }: Followed) =>
  kind !== 'total' || (sort === 'damage' ? scope.country === null : sort !== 'lives' || unsaid(thing.counted));

/**
 * What may go on with a toll of its own story: at no other place, in these days, of the same thing, and of its size where somebody else
 * counts.
 */
const isOfStory = (report: Report, toll: Toll): boolean =>
  !isElsewhere(report, toll) &&
  daysApart(report.day, toll.latest.day) <= OF_STORY &&
  countsAlike(report, toll) &&
  (isOwn(report, toll) || timesApart(report, toll) < (report.article === toll.latest.article ? IN_ARTICLE : IN_STORY));

const isOwn = ({ claimant }: Report, { voices }: Toll) => claimant !== null && voices.has(claimant);

/** What an ellipsis leaves unsaid is what was counted before; fighters and people are said apart. */
const countsAlike = ({ thing: a }: Report, { thing: b }: Toll) =>
  FIGHTING.has(a.head) === FIGHTING.has(b.head) || a.counted === '' || b.counted === '' ? sayAlike(a, b) : false;

const sayAlike = (a: Report['thing'], b: Report['thing']) =>
  unsaid(a.counted) || unsaid(b.counted) || isShorter(a.counted, b.counted) || isShorter(b.counted, a.counted);

/** "deficit" for "budget deficit"; of an income tax rate and a corporate one neither is short for the other. */
function isShorter(short: string, long: string): boolean {
  const words = long.split(' ');
  return short.split(' ').every((word) => words.includes(word));
}

/** "Nine men have died" of miners: who was harmed is said no closer. */
const unsaid = (counted: string) => counted === '' || counted === 'person' || counted === 'man';

const timesApart = ({ value }: Report, { latest }: Toll): number =>
  value === null || latest.value === null
    ? 1
    : Math.max(value, latest.value) / Math.max(1e-3, Math.min(value, latest.value));

/** The place where both hold, one of them a running total; of incidents there may be several at one place. */
const sharedPlace = ({ kind, scope: { local } }: Report, { kind: was, place }: Toll) =>
  (kind === 'total' || was === 'total') && local !== null && local === place ? local : null;

/** At the one place where both count, or in an article that opens with the same words. */
const isOfMatter = ({ scope: { local } }: Report, subject: Subject, toll: Toll): boolean =>
  (local !== null && local === toll.place) || wordsShared(subject, toll.subject) >= MANY;

const isNear = (report: Report, toll: Toll) =>
  countsAlike(report, toll) && daysApart(report.day, toll.latest.day) <= FOLLOWED && isThere(report, toll);

function ofOneSize({ value }: Report, { latest }: Toll): boolean {
  const [was, is] = [latest.value ?? 0, value ?? 0];
  return is <= was * RISE && is * FALL >= was;
}

function goesOn(report: Report, toll: Toll): boolean {
  const { claimant, value } = report;
  if (claimant === null) return [...toll.stands.values()].includes(value);
  const same = [...toll.voices].some((voice) => voice === claimant || isShortFor(voice, claimant));
  return same && ofOneSize(report, toll);
}

function remember(toll: Toll, report: Report): void {
  report.followed = true;
  toll.said.add(voiceOf(report)).add(placeOf(report));
  if (report.claimant !== null) toll.voices.add(report.claimant);
  addSubject(toll.subject, subjectOf(report));
  toll.place ??= report.scope.local;
  toll.latest = report;
  toll.stands.set(report.claimant, report.value);
}

const voiceOf = ({ article, claimant }: Report) => `${article.id}\n${claimant}`;
const placeOf = ({ article, figure }: Report) => `${article.id}\n${figure.sentence}`;

/** Within one sentence a second number counts something else ("from 17 to 15, as two were counted twice"), unless two sides speak. */
export const oneOfTwoSides = ({ claimant, article, figure }: Report) =>
  claimant !== null &&
  article.figures.some(
    (other) => other.sentence === figure.sentence && other.claimant !== null && other.claimant !== figure.claimant,
  );
