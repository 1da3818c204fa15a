import type { Category } from '../../model.ts';
import type { Item } from './item.ts';

const WEIGHT: Readonly<Record<Category, number>> = {
  people_killed: 0.75,
  people_injured: 0.65,
  people_missing: 0.65,
  people_trapped: 0.6,
  people_displaced: 0.6,
  people_evacuated: 0.6,
  people_detained: 0.55,
  people_other: 0.35,
  population: 0.15,
  forces: 0.4,
  equipment_lost: 0.55,
  weapons_used: 0.45,
  infrastructure_damaged: 0.55,
  money: 0.45,
  percentage_poll: 0.4,
  distance: 0.2,
  duration: 0.15,
  other: 0.25,
};

/** From 0 to 1: how much a figure matters to a reader of the day. Its category gives the base, its size adds up to a quarter. */
export function importanceOf(item: Item, category: Category, ledger: boolean): number {
  if (!ledger) return 0.05;
  const value = Math.abs(item.quantity.value ?? item.quantity.high ?? 50);
  const size =
    category.startsWith('people') || category === 'equipment_lost' ? Math.min(1, Math.log10(1 + value) / 5) : 0.4;
  const weight = item.quantity.unitKind === 'share' ? WEIGHT.percentage_poll : WEIGHT[category];
  return Math.round(Math.min(1, weight + 0.25 * size) * 100) / 100;
}
