import type { Category } from '../../model.ts';
import type { Item } from './item.ts';
import { LOOSE_NOUNS, POPULATION_LEADS, SPEND_NOUNS, SUPPLIED_NOUNS } from './en/context.ts';
import { isPollShare } from './poll.ts';
import type { Work } from './quantity.ts';

/** The category of an item: what is counted decides together with what happened to it. */
export function categoryOf(work: Work, item: Item): Category {
  const { quantity, noun, predicate } = item;
  if (quantity.unitKind === 'money') return 'money';
  if (quantity.unitKind === 'share') return isPollShare(work, item) ? 'percentage_poll' : 'other';
  if (quantity.unitKind === 'length') return quantity.per === null ? 'distance' : 'other';
  if (quantity.unitKind === 'time' || (quantity.unit === null && noun === 'time')) return 'duration';
  if (quantity.unit !== null) return 'other';
  if (noun === 'population' || inhabitants(work, item)) return 'population';
  if (quantity.form === 'fraction') return isPollShare(work, item) ? 'percentage_poll' : 'other';
  if (isSupplied(work, item)) return 'infrastructure_damaged';
  const human = noun === 'people' || noun === 'soldiers' || (noun === null && predicate?.people);
  if (human && predicate?.people) return predicate.people;
  if (noun === 'forces' && predicate?.people === 'people_killed') return 'equipment_lost';
  return withoutPerson(work, item);
}

function withoutPerson(work: Work, item: Item): Category {
  const { noun, predicate } = item;
  if (noun === 'people') return 'people_other';
  if (noun === 'soldiers' && isFormer(work, item)) return 'people_other';
  if (noun === 'soldiers' || noun === 'forces') return 'forces';
  if (noun === 'equipment')
    return lostEquipment(predicate?.measure)
      ? 'equipment_lost'
      : predicate?.things === 'weapons_used'
        ? 'weapons_used'
        : 'forces';
  if (noun === 'vehicles') return lostEquipment(predicate?.measure) ? 'equipment_lost' : 'other';
  if (noun === 'weapons') return predicate?.things === 'equipment_lost' ? 'equipment_lost' : 'weapons_used';
  if (noun === 'buildings') return predicate?.things === 'infrastructure_damaged' ? 'infrastructure_damaged' : 'other';
  if (isArrests(work, item)) return 'people_detained';
  if (isLoose(work, item)) return 'other';
  return noun !== null && predicate?.things === 'infrastructure_damaged' && predicate.measure !== 'hit'
    ? 'infrastructure_damaged'
    : noun !== null && predicate?.people === 'people_killed' && predicate.measure === 'killed'
      ? 'people_killed'
      : 'other';
}

/** "1,900 households without power": what is cut off are their lines. */
const isSupplied = (work: Work, { phrase, predicate }: Item): boolean =>
  predicate?.things === 'infrastructure_damaged' &&
  phrase !== null &&
  SUPPLIED_NOUNS.has(work.tokens[phrase.head]?.lemma ?? '');

/** "640 ballots were damaged", "60,000 head of cattle died": what a hand can carry, grows or lives is no infrastructure. */
const isLoose = (work: Work, { phrase }: Item): boolean =>
  phrase !== null &&
  (LOOSE_NOUNS.has(work.tokens[phrase.head]?.lemma ?? '') || LOOSE_NOUNS.has(work.tokens[phrase.last]?.lemma ?? ''));

/** "73 arrests" are 73 people; "three mass arrests" are not. */
const isArrests = (work: Work, { phrase }: Item): boolean =>
  phrase !== null &&
  phrase.first === phrase.head &&
  /^(?:arrest|detention)$/.test(work.tokens[phrase.head]?.lemma ?? '');

const lostEquipment = (measure: string | undefined) =>
  /^(?:lost|destroyed|damaged|shot down|captured|hit|missing)$/.test(measure ?? '');

/** "a city of 400,000", "the population of 430,000", "home to two million people". */
function inhabitants(work: Work, item: Item): boolean {
  if (item.noun !== null && item.noun !== 'people') return false;
  const value = item.quantity.value ?? item.quantity.high ?? 0;
  if (value < 1000 || item.predicate) return false;
  for (let at = item.quantity.from - 1; at >= Math.max(0, item.quantity.from - 4); at--) {
    const token = work.tokens[at];
    if (token && POPULATION_LEADS.has(token.lower)) return true;
    if (token && !/^(?:of|to|a|an|the|some|with|is|was|with)$/.test(token.lower) && !SPEND_NOUNS.has(token.lower))
      return false;
  }
  return false;
}

/** "95 retired generals": they serve no more. */
const isFormer = (work: Work, { phrase }: Item): boolean =>
  /^(?:retired|former|ex)$/.test(work.tokens[phrase?.first ?? -1]?.lower ?? '');
