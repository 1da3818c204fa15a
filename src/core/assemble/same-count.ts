import type { Telling } from '../group/telling.ts';

/** People who had to leave are counted under either word. */
const KIND: Record<string, string> = { people_displaced: 'people_evacuated' };
const COUNTED = /^(?:people_(?!other)|infrastructure_damaged)/;
/** From here on a number does not recur by chance, whatever the places; from the smaller on not at one place. */
const LARGE = 100;
const TELLING = 10;

/** What people do is counted as what is done to them, where both tellings name it. */
const DOING = 'people_other';

/** True for two tellings of one day that give the same number of people or buildings to which the same happened: one matter in other words. */
export function sameCount(a: Telling, b: Telling): boolean {
  const apart = a.scope.local !== null && b.scope.local !== null && a.scope.local !== b.scope.local;
  const other = new Map([...b.numbers].map(([name, value]) => [KIND[name] ?? name, value]));
  const sameAct = a.acts.some((act) => b.acts.includes(act));
  return [...a.numbers].some(
    ([name, value]) =>
      (COUNTED.test(name) || (name === DOING && sameAct)) &&
      value >= (apart ? LARGE : TELLING) &&
      other.get(KIND[name] ?? name) === value,
  );
}
