import { expect, test } from 'vitest';
import { memoryNewsroom } from '../memory/newsroom.ts';
import { edition, event, figure, claim } from '../memory/editions.ts';
import { phone } from './phone.ts';

const EVIL = "<b>&lt;script&gt;</b> \u202eevil\u202c \u200b\u0000 '; DROP TABLE chats; -- " + '😀'.repeat(50);
const BUTTONS = [
  '',
  'x',
  '1e',
  '1e:',
  '0e:ed:20260504',
  '9e:la',
  '1e:nosuch',
  '1e:ed:20261399:short:s:1',
  '1e:ed:20260504:huge:s:1',
  '1e:fi:',
  '1e:fi:<b>:',
  '1e:ts:1:9999',
  '1e:sv:25-99',
  '1e:zs:Mars/Olympus',
  '1e:ln:xx',
  '1e:rc:1',
  '1e:__proto__:1',
  '1e:cp:5',
  '1e:constructor',
  'a'.repeat(64),
  '😀'.repeat(16),
];

test.each(BUTTONS)('stale, forged or oversized: %j gets a kind word at once', async (data) => {
  const reader = await phone();
  await reader.say('/start');
  const answer = await reader.tap(data || ' ');
  expect(answer).toContain('out of date');
  expect(reader.api.calls.filter(({ method }) => method === 'answerCallbackQuery')).toHaveLength(1);
  expect(reader.deps.errors).toEqual([]);
  await reader.close();
});

test('every button is answered, also when the work behind it fails, and the reader is told', async () => {
  const newsroom = memoryNewsroom([]);
  const broken = { ...newsroom, latestDay: () => Promise.reject(new Error('the disk is gone')) };
  const reader = await phone({ newsroom: broken });
  expect(await reader.say('/latest')).toContain('Something went wrong');
  expect(reader.deps.errors).toHaveLength(1);
  await reader.close();
});

const COMMANDS = [
  '/briefing',
  '/figures',
  '/search',
  '/timeline',
  '/week',
  '/diff',
  '/subscribe',
  '/pause',
  '/follow',
  '/mute',
  '/language',
  '/start',
  '/nosuch',
  '',
];

test.each(COMMANDS)('hostile words after %s reach nobody as markup', async (command) => {
  const reader = await phone();
  const answer = await reader.say(`${command} ${EVIL}`.trim());
  expect(answer).not.toBe('');
  expect(answer).not.toMatch(/refused 400/);
  expect(answer).not.toMatch(/[\u202a-\u202e\u200b]/);
  expect(reader.deps.errors).toEqual([]);
  await reader.close();
});

test('hostile words in every field of an edition stay words', async () => {
  const claims = [
    claim({ text: '5', claimant: EVIL, sentence: `${EVIL} 5` }),
    claim({ text: '7', claimant: 'x', sentence: `${EVIL} 7` }),
  ];
  const day = edition({
    date: '2026-05-04',
    events: [event({ id: 'e1', headline: EVIL, place: EVIL, previous: { date: '2026-05-03', sentence: EVIL } })],
    figures: [figure({ id: 'f1', counted: EVIL, measure: EVIL, place: EVIL, differing: true, claims })],
    also: [event({ id: 'e2', headline: EVIL })],
    sources: [{ n: 1, outlet: EVIL, title: EVIL, url: 'javascript:alert(1)', published: '2026-05-04', article: 'a' }],
    corrections: [{ figureId: 'f1', was: EVIL, now: EVIL, reason: EVIL, at: '2026-05-04T10:00:00Z' }],
  });
  const reader = await phone({ newsroom: memoryNewsroom([day]) });
  for (const act of ['/latest', '/figures', '/figures f1', '/corrections', '/week', '/timeline', '/search script'])
    expect(await reader.say(act)).not.toMatch(/refused|[\u202a-\u202e\u200b]/);
  await reader.say('/latest');
  for (const label of ['Claims that differ', 'Full length', 'Short', 'Stories', '1'])
    expect(await reader.tap(label)).not.toMatch(/refused|out of date/);
  expect(reader.deps.errors).toEqual([]);
  await reader.close();
});

test('4096 emoji are read and answered', async () => {
  const reader = await phone();
  expect(await reader.say('😀'.repeat(2048))).toContain('/latest');
  expect(await reader.say(`/search ${'😀'.repeat(2000)}`)).toContain('Nothing found');
  expect(reader.deps.errors).toEqual([]);
  await reader.close();
});
