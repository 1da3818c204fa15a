import { expect, test } from 'vitest';
import { claim, edition, event, figure } from '../memory/editions.ts';
import { memoryNewsroom } from '../memory/newsroom.ts';
import { phone, READER } from './phone.ts';

const counts = Array.from({ length: 70 }, (_, n) => `${1000 + n}`);
const LONG = edition({
  date: '2026-05-04',
  events: Array.from({ length: 12 }, (_, n) =>
    event({ id: `e${n}`, headline: `Event ${n} came to pass in a village by the river.` }),
  ),
  figures: counts.map((text, n) =>
    figure({
      id: `f${n}`,
      measure: `counted at post ${n}`,
      claims: [claim({ text, claimant: `the keeper of post ${n}` })],
    }),
  ),
});

test('a long edition comes whole in several messages, the buttons under the last, and stays as sent', async () => {
  const reader = await phone({ newsroom: memoryNewsroom([LONG]) });
  await reader.say('/latest');
  const sent = reader.api.shown(READER);
  expect(sent.length).toBeGreaterThan(1);
  expect(sent.map(({ reply_markup: markup }) => markup !== undefined)).toEqual([
    ...sent.slice(1).map(() => false),
    true,
  ]);
  const all = sent.map(({ text }) => text).join('\n');
  for (const count of counts) expect(all).toContain(Number(count).toLocaleString('en'));
  expect(sent.at(-1)?.text).toContain(`Part ${sent.length} of ${sent.length}`);
  const before = sent.map(({ text }) => text);
  await reader.tap('Full length');
  expect(
    reader.api
      .shown(READER)
      .slice(0, sent.length)
      .map(({ text }) => text),
  ).toEqual(before);
  await reader.close();
});

test('the full length is paged in place, from the first part to the last and back, with nothing lost', async () => {
  const reader = await phone({ newsroom: memoryNewsroom([LONG]) });
  await reader.say('/latest');
  let seen = await reader.tap('Full length');
  const of = Number(/Part 1 of (\d+)/.exec(seen)?.[1]);
  expect(of).toBeGreaterThan(1);
  const messages = reader.api.shown(READER).length;
  for (let part = 2; part <= of; part++) {
    const page = await reader.tap('Next part');
    expect(page).toContain(`Part ${part} of ${of}`);
    seen += page;
  }
  expect(reader.api.shown(READER)).toHaveLength(messages);
  for (const count of counts) expect(seen).toContain(`Officials counted ${count}.`);
  expect(await reader.tap('Previous part')).toContain(`Part ${of - 1} of ${of}`);
  expect(reader.deps.errors).toEqual([]);
  await reader.close();
});
