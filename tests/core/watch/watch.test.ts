import { expect, test } from 'vitest';
import { changesOf } from '../../../src/core/watch/changes.ts';
import { diskLow } from '../../../src/core/watch/disk.ts';
import { troublesOf } from '../../../src/core/watch/rules.ts';
import type { Watched } from '../../../src/core/watch/watched.ts';

const NOW = '2026-05-05T08:00:00.000Z';
const ROOM = { free: 50e9, database: 1e9 };
const WELL: Watched = {
  now: NOW,
  sources: [],
  round: null,
  roundSince: null,
  planning: null,
  backup: null,
  deliveries: { oldestDue: null, struggling: 0 },
  disk: ROOM,
  tokenRefused: false,
  heldFigures: [],
  damages: [],
  messageFaults: new Map(),
};
const source = (change: object) => ({
  name: 'Osk Wire',
  failures: 0,
  hopeless: false,
  lastOk: NOW,
  detail: 'HTTP 503',
  paused: false,
  ...change,
});

test.each<[string, Partial<Watched>]>([
  ['a program that has just begun', {}],
  ['a source that had one bad minute', { sources: [source({ failures: 2 })] }],
  ['a source that is paused', { sources: [source({ failures: 9, paused: true })] }],
  ['a source that answers', { sources: [source({})] }],
  ['a round of a few minutes', { roundSince: '2026-05-05T07:30:00.000Z' }],
  ['a delivery due just now', { deliveries: { oldestDue: '2026-05-05T07:55:00.000Z', struggling: 0 } }],
  ['a disk that nobody could look at', { disk: null }],
])('nothing is wrong with %s', (_, change) => expect(troublesOf({ ...WELL, ...change })).toEqual([]));

test.each<[string, Partial<Watched>, RegExp, boolean]>([
  ['source Osk Wire', { sources: [source({ failures: 3 })] }, /^The source Osk Wire fails: HTTP 503\.$/, false],
  ['source Osk Wire', { sources: [source({ failures: 1, hopeless: true })] }, /fails/, false],
  ['source Osk Wire', { sources: [source({ failures: 1, lastOk: null })] }, /fails/, false],
  ['editions', { round: 'The disk is full.' }, /could not be made: The disk is full/, true],
  ['editions', { roundSince: '2026-05-05T06:30:00.000Z' }, /more than 60 minutes/, true],
  ['planning', { planning: 'locked' }, /could not be planned/, true],
  ['deliveries', { deliveries: { oldestDue: '2026-05-05T07:45:00.000Z', struggling: 0 } }, /waited 15 minutes/, true],
  ['deliveries', { deliveries: { oldestDue: null, struggling: 4 } }, /4 were tried three times/, true],
  ['disk', { disk: { free: 1e8, database: 1e6 } }, /95 MB free/, true],
  ['token', { tokenRefused: true }, /refuses BOT_TOKEN/, true],
  ['backup', { backup: 'no room' }, /nightly backup failed: no room/, true],
  ['database', { damages: ['page 7'] }, /damaged \(page 7\)/, true],
  [
    'figure f9',
    { heldFigures: [{ id: 'f9', day: '2026-05-04', line: 'Osk: 900 killed', reason: '9 on 3 May' }] },
    /f9/,
    false,
  ],
  ['message edition', { messageFaults: new Map([['edition', 'Refused.']]) }, /Refused/, false],
])('%s is told for %j', (key, change, words, ill) => {
  const found = troublesOf({ ...WELL, ...change });
  expect(found).toMatchObject([{ key, ill }]);
  expect(found[0]?.words).toMatch(words);
});

test.each([
  [{ free: 250e6, database: 0 }, true],
  [{ free: 190e6, database: 0 }, false],
  [{ free: 5e9, database: 2e9 }, true],
  [{ free: 3e9, database: 2e9 }, false],
])('room for the next backups: %j is enough: %s', (disk, enough) => expect(diskLow(disk) === null).toBe(enough));

const trouble = (key: string) => ({ key, words: `${key} is wrong`, said: null, ill: true });
const told = (key: string) => ({ key, words: `${key} is wrong`, since: NOW });
const all = () => true;

test('each trouble is told once, and its end once; the end of what needs no word is silent', () => {
  expect(changesOf([trouble('disk')], [], all)).toEqual({ begun: [trouble('disk')], over: [] });
  expect(changesOf([trouble('disk')], [told('disk')], all)).toEqual({ begun: [], over: [] });
  expect(changesOf([], [told('disk'), told('source A B'), told('figure f9')], all).over).toEqual([
    { key: 'disk', said: { name: 'diskOver', values: {} } },
    { key: 'source A B', said: { name: 'sourceOver', values: { source: 'A B' } } },
    { key: 'figure f9', said: null },
  ]);
});

test('what was not looked at yet is not over', () => {
  expect(changesOf([], [told('backup')], (key) => key !== 'backup').over).toEqual([]);
});
