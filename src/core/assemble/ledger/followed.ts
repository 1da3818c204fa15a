import type { Category } from '../../model.ts';
import { isDelta } from './delta.ts';
import { BODIES, OWNED_BY, STANDING_AT } from './en.ts';
import { isPart } from './part.ts';
import { periodOf } from './period.ts';
import type { Report } from './report.ts';
import { measuringUnit } from './thing.ts';

/**
 * What is followed in a story: people harmed, things to which something was done (and people as they stand, "on strike"), the crowd of one
 * day, an amount that comes together, or a number of things as it stands.
 */
export type FollowedSort = 'lives' | 'damage' | 'crowd' | 'amount' | 'level';

/** As what a count is followed, and what two counts of it in one story have in common. */
export interface Followed {
  sort: FollowedSort;
  what: string;
}

const HARM = new Set<Category>(['people_killed', 'people_injured', 'people_missing', 'people_trapped']);
const DAMAGE = new Set<Category>(['people_displaced', 'people_evacuated', 'people_detained', 'infrastructure_damaged']);

/** Land that burned, and land that a fire destroyed, is counted together. */
const DESTROYED = /^(?:destroyed|scorched|charred)$/;

/** As what a report is followed in its story; null for what is told once (shares of a survey, rates, by how much something rose). */
export function followedAs(report: Report): Followed | null {
  const { thing, figure } = report;
  const sort = isPart(figure) ? null : sortOf(report);
  if (sort === null) return null;
  const unit = measuringUnit(figure.unit);
  const what = {
    lives: [thing.measure],
    damage: [thing.measure, thing.counted, thing.owner],
    crowd: [thing.measure, report.day],
    amount: [unit, unit === 'ha' ? thing.measure.replace(DESTROYED, 'burned') : thing.measure],
    level: [unit, thing.measure, thing.head, thing.owner ?? speakerOwning(report)],
  };
  const period = periodOf(figure.sentence);
  return { sort, what: [...what[sort], ...(period ? [period] : [])].join('|') };
}

/** Who counts what is their own ("a carmaker closes 40 of its plants"): that of another is another thing. */
function speakerOwning({ figure: { sentence }, claimant, counted }: Report): string | null {
  const at = counted === null ? -1 : sentence.indexOf(counted);
  return at > 0 && OWNED_BY.test(sentence.slice(Math.max(0, at - NEAR), at)) ? claimant : null;
}

const NEAR = 30;

function sortOf({ thing, figure, kind, claimant, scope }: Report): FollowedSort | null {
  const [generic, running] = [isPerson(thing), kind === 'total' || kind === 'incident'];
  const { category } = figure;
  const measured = measuringUnit(figure.unit) !== null && thing.measure !== '';
  if (running && (HARM.has(category) || thing.measure === 'infected'))
    return generic || (isOfPeople(figure) && !thing.owner && scope.country === null) ? 'lives' : null;
  if (running && DAMAGE.has(category)) return 'damage';
  if (measured && (running || (kind === 'other' && claimant !== null && !isDelta(figure)))) return 'amount';
  if (running && category === 'other' && thing.measure !== '') return 'damage';
  if (running && category === 'people_other' && thing.measure !== '')
    return STANDING_AT.test(thing.measure) ? 'damage' : 'crowd';
  return kind === 'other' && claimant !== null && !generic && !isDelta(figure) ? 'level' : null;
}

/** Bodies are no people killed: they are found. */
const isOfPeople = ({ unit, counted }: Report['figure']) => unit === 'people' && !BODIES.test(counted ?? '');

const isPerson = ({ counted, owner }: Report['thing']) => (counted === 'person' || counted === '') && !owner;
