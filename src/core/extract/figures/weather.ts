import { SEIZING_VERBS, TRADING_VERBS, WEATHER_WORDS } from './en/context.ts';
import type { Item } from './item.ts';
import type { Work } from './quantity.ts';

const RAIN = /^(?:mm|cm|in|ft)$/;
const REACH = 8;
/** So many tonnes are the trade of more than one farm. */
const LOAD = 100;

/** "46.8C, a record", "gusts of 90mph", "150mm of rain": what the weather brought, which no specification is. */
export function isWeather(work: Work, { quantity }: Item): boolean {
  const { unitKind, unit } = quantity;
  const rain = unitKind === 'length' && RAIN.test(unit ?? '');
  if (quantity.attributive || !(rain || unitKind === 'temperature' || unitKind === 'speed')) return false;
  const near = rain
    ? work.tokens.slice(quantity.to + 1, quantity.to + 4)
    : work.tokens.slice(Math.max(0, quantity.from - REACH), quantity.to + REACH);
  return near.some(({ lower }) => WEATHER_WORDS.has(lower));
}

/** "1,140 megawatts of new turbines": what was built or lost, not what an engine does. */
export const isCapacity = ({ quantity, phrase }: Item): boolean =>
  quantity.unitKind === 'power' && /^[MGT]W$/.test(quantity.unit ?? '') && !quantity.attributive && phrase !== null;

/** "seized 40 kg of cocaine", "900 litres of oil leaked", "brought 60 tonnes of flour", "imports 7,000 tonnes of berries". */
export function isHandled(work: Work, { quantity, end, amount }: Item): boolean {
  if (quantity.attributive || (quantity.unitKind !== 'mass' && quantity.unitKind !== 'volume')) return false;
  if (amount.measure !== null && quantity.unit === 't') return true;
  const near = work.tokens.slice(Math.max(0, quantity.from - REACH), end + 5);
  const traded = quantity.unit === 't' && (quantity.value ?? quantity.high ?? 0) >= LOAD;
  return near.some(({ lemma }) => SEIZING_VERBS.has(lemma) || (traded && TRADING_VERBS.has(lemma)));
}
