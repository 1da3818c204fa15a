import { expect, test } from 'vitest';
import { assembleEdition } from '../../../src/core/assemble/assemble.ts';
import { groupStories } from '../../../src/core/group/stories.ts';
import { IN_PARTIAL_COUNT } from '../../../src/core/extract/figures/en/polls.ts';
import { article, event, figure, request } from './facts.ts';

const DAY = '2025-06-03';
const told = (articles: Parameters<typeof request>[1]) => {
  const { events, also } = assembleEdition(request(DAY, articles));
  return [...events, ...also].map(({ sentence }) => sentence);
};

const share = { category: 'percentage_poll', unit: 'percent', kind: 'poll' } as const;
const early = 'The Green League led the Harbour Party in Lomland early on Tuesday, the returning officer said.';
const end = 'The Green League has beaten the Harbour Party in Lomland, the returning officer said on Tuesday.';
const count = figure({ ...share, value: 38, counted: 'votes', measure: IN_PARTIAL_COUNT, sentence: early });
const night = article('night', DAY, { events: [event(early, { type: 'election', figures: [0] })], figures: [count] });

test('a count that goes on is not told beside its end', () => {
  const evening = article('evening', DAY, { events: [event(end, { type: 'election' })] });
  expect(told([night])).toContain(early);
  expect(told([night, evening])).toEqual([end]);
});

test('a count of the same story is no further source of its end', () => {
  const led =
    'The Green League is ahead of the Harbour Party in the Lomland election, the returning officer said on Tuesday.';
  const won =
    'The Green League is the winner of the Lomland election over the Harbour Party, the returning officer said.';
  const part = figure({ ...share, value: 38, counted: 'votes', measure: IN_PARTIAL_COUNT, sentence: led });
  const early = article('night', DAY, { events: [event(led, { type: 'election', figures: [0] })], figures: [part] });
  const late = article('evening', DAY, { events: [event(won, { type: 'election' })] });
  expect(groupStories([early, late])).toHaveLength(1);
  const { events, sources, figures } = assembleEdition(request(DAY, [early, late]));
  expect(events.map((one) => [one.sentence, one.sources])).toEqual([[won, [1]]]);
  expect([sources.map((source) => source.article), figures]).toEqual([['evening'], []]);
});

test('the end of another vote leaves it', () => {
  const other = 'The Bakers Guild has chosen Anna Berg, the guild said.';
  const evening = article('evening', DAY, { events: [event(other, { type: 'election' })] });
  expect(told([night, evening])).toContain(early);
});

const ahead = 'Lomland decides on Tuesday whether to keep Ida Lund as chancellor or replace her with Per Moe.';
const morning = article('morning', DAY, { events: [event(ahead, { type: 'election' })] });

test('what looks ahead to a vote is not told beside its result', () => {
  const won = 'Ida Lund has won four more years as chancellor of Lomland in a victory over Per Moe.';
  const evening = article('evening', DAY, { events: [event(won, { type: 'election' })] });
  expect(told([morning])).toEqual([ahead]);
  expect(told([morning, evening])).toEqual([won]);
});

test('but beside what tells no result', () => {
  const vowed = 'Ida Lund told Lomland that she would raise the pensions of miners, unlike Per Moe.';
  const evening = article('evening', DAY, { events: [event(vowed, { type: 'election' })] });
  expect(told([morning, evening])).toContain(ahead);
});

const toll = (value: number, day: string | null, claimant = 'the river office') => {
  const sentence = `${claimant} said ${value} sailors had drowned${day ? ` as of ${day}` : ''}.`;
  const asOf = { from: day, to: day };
  return { sentence, figure: figure({ value, counted: 'sailors', claimant, asOf, sentence }) };
};

const tolls = (...all: ReturnType<typeof toll>[]) => {
  const opening = event('The Lom burst its banks.', { type: 'disaster' });
  const reports = all.map(({ sentence }, at) => event(sentence, { type: 'toll_report', figures: [at] }));
  const figures = all.map((one) => one.figure);
  const edition = assembleEdition(request(DAY, [article('a', DAY, { events: [opening, ...reports], figures })]));
  return edition.figures.map(({ claims }) => claims.map(({ value }) => value));
};

test('of the totals of one source that of the latest day stands', () => {
  expect(tolls(toll(902, '2025-06-02'), toll(847, '2025-06-01'))).toEqual([[902]]);
  expect(tolls(toll(847, '2025-06-01'), toll(902, '2025-06-02'))).toEqual([[902]]);
});

test('two of one article that nobody dates, or for one day, count two things', () => {
  expect(tolls(toll(902, null), toll(847, null))).toHaveLength(2);
  expect(tolls(toll(902, '2025-06-02'), toll(847, '2025-06-02'))).toHaveLength(2);
});
