import type { Category } from '../../model.ts';
import { shortId } from '../id.ts';
import type { Report } from './report.ts';
import { isDelta } from './delta.ts';
import { isPart } from './part.ts';
import { periodOf } from './period.ts';
import { isFamily, measuringUnit } from './thing.ts';
import { oneOfTwoSides, Tolls } from './tolls.ts';

/** Reports of one thing in one place, counted in one way, whoever says so. `id` is that of the edition figure. */
export interface Series {
  id: string;
  /** What series of a wider kind share: "aircraft" for warplanes and helicopters; null for what is part of none. */
  family: string | null;
  owner: string | null;
  country: string | null;
  reports: Report[];
}

/**
 * Puts every report into its series and names it there. `reports` come in the order of their days: a series keeps the id of its
 * first report, so that later knowledge cannot rename it. A number without nation or country joins the only series there is for
 * its thing; where several nations are counted, it stays alone.
 */
export function seriesOf(reports: readonly Report[]): Series[] {
  const byThing = new Map<string, Series[]>();
  const taken = new Set<string>();
  const tolls = new Tolls();
  for (const report of reports) {
    const thing = tolls.keyOf(report) ?? thingKey(report, taken);
    const known = byThing.get(thing) ?? [];
    byThing.set(thing, known);
    const series =
      known.find((one) => one.owner === report.thing.owner && one.country === report.scope.country) ??
      joined(known, report);
    if (series) addTo(series, report);
    else known.push(opened(thing, report));
  }
  return [...byThing.values()].flat();
}

/**
 * What must be equal in a series. Within one article a second, different number by the same claimant counts something else,
 * however alike the words, unless each is stated for a day of its own: it gets a key of its own.
 */
function thingKey(report: Report, taken: Set<string>): string {
  const { thing, kind, scope, story } = report;
  // The turnout of one vote is not that of another: a share of nobody's stays within its story.
  const ownStory = kind === 'incident' || (report.figure.unit === 'percent' && report.claimant === null);
  const place = (ownStory && story) || (scope.local ?? '');
  const nameless = unspecific(report) ? report.figure.sentence : '';
  const day = kind === 'incident' && !story ? (report.asOf.to ?? report.day) : '';
  const unit = measuringUnit(report.figure.unit) ?? '';
  const key = [kind, thing.measure, thing.counted, place, day, nameless, unit, periodOf(report.figure.sentence)].join(
    '|',
  );
  const about = [report.article.id, key, thing.owner, scope.country];
  const said = [...about, report.claimant, statedDay(report)].join('\n');
  const beside = [...about, report.figure.sentence].join('\n');
  const own =
    taken.has(said) || (taken.has(beside) && !oneOfTwoSides(report))
      ? `${key}|${report.figure.sentence}|${report.figure.text}`
      : key;
  taken.add(said).add(beside);
  return own;
}

/** The day that a named source states a total for; what nobody states is of no day. */
const statedDay = ({ kind, claimant, asOf }: Report) => (kind === 'total' && claimant !== null ? asOf.to : null);

const LOOSE = new Set<Category>(['other', 'people_other', 'duration', 'distance']);

/** "20 killed" of nobody, nowhere: it could be anything, so it is followed nowhere. */
function unspecific({ thing, scope, story, kind, claimant, figure }: Report): boolean {
  const generic = thing.counted === 'person' || thing.counted === '';
  if (thing.measure === '' && (generic || LOOSE.has(figure.category))) return true;
  if (isPart(figure) || isDelta(figure)) return true;
  const somewhere = scope.local ?? scope.country ?? (kind === 'incident' ? story : null);
  return generic && !thing.owner && !somewhere && !claimant;
}

function joined(known: readonly Series[], report: Report): Series | null {
  const fits = known.filter((one) => agree(one.owner, report.thing.owner) && agree(one.country, report.scope.country));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

const agree = (a: string | null, b: string | null) => a === null || b === null || a === b;

function addTo(series: Series, report: Report): void {
  series.owner ??= report.thing.owner;
  series.country ??= report.scope.country;
  report.series = series.id;
  series.reports.push(report);
}

function opened(thing: string, report: Report): Series {
  const { owner } = report.thing;
  const { country } = report.scope;
  const id = shortId('f', [thing, owner ?? '', country ?? ''].join('|'));
  report.series = id;
  const { counted, measure, family } = report.thing;
  const kin =
    family === counted && !isFamily(family) ? null : [report.kind, measure, family, report.scope.local ?? ''].join('|');
  return { id, family: kin, owner, country, reports: [report] };
}
