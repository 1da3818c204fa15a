import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventsOf } from './reading.ts';

const table = <T>(name: string): T[] =>
  JSON.parse(readFileSync(new URL(`../../../specs/events/${name}.json`, import.meta.url), 'utf8')) as T[];

test.each(table<{ text: string; type: string }>('types'))('$type: $text', ({ text, type }) => {
  expect(eventsOf(text)[0]?.type).toBe(type);
});

test.each(table<{ text: string; not: string[] }>('must-not'))('none of $not: $text', ({ text, not }) => {
  expect(not).not.toContain(eventsOf(text)[0]?.type);
});

test.each(table<{ text: string; status: string }>('status'))('$status: $text', ({ text, status }) => {
  expect(eventsOf(text)[0]?.status).toBe(status);
});

test.each(table<{ text: string; events: number }>('elaborations'))('$events: $text', ({ text, events }) => {
  expect(eventsOf(text)).toHaveLength(events);
});

test.each(table<{ text: string; actors: string[] }>('actors'))('$actors: $text', ({ text, actors }) => {
  expect(eventsOf(text)[0]?.actors).toEqual(actors);
});

test.each(table<{ text: string; actors: string[] }>('subjects'))('$actors: $text', ({ text, actors }) => {
  expect(eventsOf(text).at(-1)?.actors).toEqual(actors);
});

/** The first sentence of an article is its news; what follows may speak of violence in general. */
const OPENING = 'Orlik opened a new harbour office.';

test.each(table<{ text: string; type: string }>('generic'))('$type behind an opening: $text', ({ text, type }) => {
  expect(eventsOf(`${OPENING}\n${text}`).find((event) => event.sentence === text)?.type).toBe(type);
});

interface Weights {
  text: string;
  heavier: string;
  lighter: string;
}

test.each(table<Weights>('weights'))('$heavier weighs more than $lighter', ({ text, heavier, lighter }) => {
  const weight = (opening: string) =>
    eventsOf(text).find(({ sentence }) => sentence.startsWith(opening))?.importance ?? 0;
  expect(weight(heavier)).toBeGreaterThan(weight(lighter));
});
