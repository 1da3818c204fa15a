import { expect, test } from 'vitest';
import { gravityOf } from '../../../../src/core/extract/events/gravity.ts';
import type { EventType, Figure, Status } from '../../../../src/core/model.ts';

const killed = (value: number | null, kind: Figure['kind'] = 'incident') => {
  return { category: 'people_killed', measure: 'killed', kind, value, low: null } as const;
};
const of = (type: EventType, value?: number | null, status: Status = 'reported'): number =>
  gravityOf({ type, status }, value === undefined ? [] : [killed(value)]);

test.each<[string, number, number]>([
  ['a strike above a match', of('strike'), of('sport')],
  ['ten dead above one', of('accident', 10), of('accident', 1)],
  ['vague numbers of dead above none', of('disaster', null), of('disaster')],
  ['what happened above what is planned', of('strike'), of('strike', undefined, 'planned')],
  ['what is planned above what is denied', of('strike', undefined, 'planned'), of('strike', undefined, 'denied')],
  ['a disaster with many dead above a statement', of('disaster', 200), of('statement', 200)],
])('%s', (_name, more, less) => {
  expect(more).toBeGreaterThan(less);
});

test('those killed or injured weigh as the injured do', () => {
  const both = {
    category: 'people_other',
    measure: 'killed or injured',
    kind: 'incident',
    value: 90,
    low: null,
  } as const;
  expect(gravityOf({ type: 'strike', status: 'reported' }, [both])).toBeGreaterThan(of('strike'));
  expect(gravityOf({ type: 'strike', status: 'reported' }, [both])).toBeLessThan(of('strike', 90));
});

test('a rate of deaths adds nothing', () => {
  expect(gravityOf({ type: 'strike', status: 'reported' }, [killed(100, 'rate')])).toBe(of('strike'));
});

test('gravity stays a share however many are harmed', () => {
  expect(of('strike', 1e9)).toBeLessThanOrEqual(1);
});
