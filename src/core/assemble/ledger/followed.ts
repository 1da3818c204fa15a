import type { Category } from '../../model.ts';
import { around } from './around.ts';
import { isDelta } from './delta.ts';
import { PEOPLE } from './en.ts';
import { isPart } from './part.ts';
import { periodOf } from './period.ts';
import type { Report } from './report.ts';
import { headOf, measuringUnit } from './thing.ts';

/** What is followed in a story: people harmed, things damaged, an amount that comes together, or a number of things as it stands. */
export type FollowedSort = 'lives' | 'damage' | 'amount' | 'level';

/** As what a count is followed, and what two counts of it in one story have in common. */
export interface Followed {
  sort: FollowedSort;
  what: string;
}

const HARM = new Set<Category>(['people_killed', 'people_injured', 'people_missing', 'people_trapped']);
const DAMAGE = new Set<Category>(['people_displaced', 'people_evacuated', 'infrastructure_damaged']);

/** As what a report is followed in its story; null for what is told once (shares of a survey, rates, by how much something rose). */
export function followedAs(report: Report): Followed | null {
  const { thing, figure } = report;
  const sort = isPart(figure) ? null : sortOf(report);
  if (sort === null) return null;
  const unit = measuringUnit(figure.unit);
  const what = {
    lives: [thing.measure],
    damage: [thing.measure, thing.counted, thing.owner],
    amount: [unit, thing.measure],
    level: [unit, thing.measure, headOf(thing.counted), thing.owner ?? speakerOwning(report)],
  };
  const period = periodOf(figure.sentence);
  return { sort, what: [...what[sort], ...(period ? [period] : [])].join('|') };
}

const OWNED = /\b(?:its|their|his|her|our|my)\b[^.;]{0,24}$/i;

/** Who counts what is their own ("a carmaker closes 40 of its plants"): that of another is another thing. */
function speakerOwning({ figure, claimant, counted }: Report): string | null {
  const { before, after } = around(figure);
  const own =
    OWNED.test(before) || (counted !== null && OWNED.test(after.slice(0, Math.max(0, after.indexOf(counted)))));
  return own ? claimant : null;
}

function sortOf({ thing, figure, kind, claimant }: Report): FollowedSort | null {
  const [generic, running] = [isPerson(thing), kind === 'total' || kind === 'incident'];
  if (running && (HARM.has(figure.category) || thing.measure === 'infected'))
    return generic || (kind === 'incident' && !thing.owner && PEOPLE.has(headOf(thing.counted))) ? 'lives' : null;
  if (running && DAMAGE.has(figure.category)) return 'damage';
  if (running && measuringUnit(figure.unit) !== null && thing.measure !== '') return 'amount';
  return kind === 'other' && claimant !== null && !generic && !isDelta(figure) ? 'level' : null;
}

const isPerson = ({ counted, owner }: Report['thing']) => (counted === 'person' || counted === '') && !owner;
