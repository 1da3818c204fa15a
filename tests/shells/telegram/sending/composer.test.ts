import { expect, test } from 'vitest';
import type { Cargo } from '../../../../src/core/ports/outbox.ts';
import { createComposer } from '../../../../src/telegram/sending/composer.ts';
import { defaultSettings } from '../../../../src/telegram/defaults.ts';
import { memoryDeps } from '../../memory/deps.ts';
import { MAY_3, MAY_4 } from '../../memory/editions.ts';
import { memoryNewsroom } from '../../memory/newsroom.ts';

const corrected = {
  ...MAY_4,
  corrections: [
    {
      figureId: 'f1',
      was: '15 people killed',
      now: '14 people killed',
      reason: 'Our error: misread.',
      at: '2026-05-05T08:00:00Z',
    },
  ],
};
const deps = memoryDeps({ newsroom: memoryNewsroom([MAY_3, corrected]) });
const composer = createComposer(deps, 'daybrief_bot');
const settings = (part: object = {}) => ({
  ...defaultSettings({ place: { chat: 5, thread: null }, kind: 'private', title: null, language: 'en', zone: 'UTC' }),
  ...part,
});
const edition: Cargo = { kind: 'edition', day: '2026-05-04', revision: 2 };

test.each<[string, Cargo, RegExp]>([
  ['an edition', edition, /^<b>Monday 4 May 2026<\/b>/],
  ['a week', { kind: 'weekly', from: '2026-04-28', to: '2026-05-04' }, /The week from 28 April to 4 May 2026/],
  ['an empty day', { kind: 'empty', day: '2026-05-02' }, /^No edition for Saturday 2 May 2026/],
  [
    'a delay',
    { kind: 'delayed', day: '2026-05-04', reason: 'a date is being checked' },
    /is delayed: a date is being checked\. It comes/,
  ],
  [
    'a correction',
    { kind: 'correction', day: '2026-05-04', figureIds: ['f1'] },
    /Correction<\/b>, Monday 4 May 2026\n.*15 people killed.*14 people killed/,
  ],
  [
    'an alert',
    { kind: 'alert', day: '2026-05-04', figureId: 'f1' },
    /A figure that you follow has moved<\/b>\n<a href="[^"]*start=f1">14<\/a>/,
  ],
  ['a notice', { kind: 'notice', text: 'Hello <you>' }, /^Hello &lt;you&gt;$/],
  ['lost rights', { kind: 'no_rights', title: 'Evening Desk' }, /may no longer write in Evening Desk/],
  ['a lost topic', { kind: 'topic_gone' }, /topic that got the edition is gone/],
])('%s becomes a message', async (_what, cargo, expected) => {
  const [first] = await composer.compose(cargo, settings());
  expect(first?.html).toMatch(expected);
});

test('language, length, hidden sections and follows are those of the chat', async () => {
  const german = await composer.compose(edition, settings({ language: 'de', length: 'short' }));
  expect(german[0]?.html).toContain('Montag, 4. Mai 2026');
  const plain = await composer.compose(edition, settings({ hidden: ['also', 'sources'] }));
  expect(plain[0]?.html).not.toContain('Also reported');
  const chosen = await composer.compose(
    edition,
    settings({ follows: [{ kind: 'place', value: 'Osk', mode: 'follow' }] }),
  );
  expect(chosen[0]?.html).toContain('your selection');
  expect(chosen[0]?.html).toContain('Not in your selection');
});

test('a chat that asked for tables gets a rich message with the ordinary one to fall back to', async () => {
  const [message] = await composer.compose(edition, settings({ rich: true }));
  expect(message?.rich).toMatch(
    /<table bordered compact><caption>Key figures<\/caption><tr>(?:<td valign="top">[^]*?<\/td>){2,3}<\/tr>/,
  );
  expect(message?.html).toContain('<b>Monday 4 May 2026</b>');
});

test('an operator is offered what mends a trouble; a source whose name no button can carry is left to the words', async () => {
  const remedies = [
    { kind: 'release_figure' as const, id: 'f9' },
    { kind: 'pause_source' as const, name: 'Osk Wire' },
    { kind: 'pause_source' as const, name: 'Щоденний вісник Оскської області та міста Лодна' },
  ];
  const [message] = await composer.compose({ kind: 'notice', text: 'Troubles', remedies }, settings());
  expect(message?.rows).toEqual([
    [{ label: 'Release f9', data: '1n:rf:f9' }],
    [{ label: 'Rest: Osk Wire', data: '1n:qp:Osk Wire' }],
  ]);
});

test('a post in a channel has no buttons that would change it', async () => {
  const [message] = await composer.compose(edition, settings({ kind: 'channel' }));
  expect(message?.rows).toEqual([[{ label: 'Open in Daybrief', url: 'https://t.me/daybrief_bot?start=d20260504' }]]);
});

test('operators are told in the language of their chat, a line for each trouble', async () => {
  const told = [
    { name: 'source' as const, values: { source: 'Osk Wire', why: 'HTTP 503' } },
    { name: 'diskOver' as const, values: {} },
  ];
  const cargo = { kind: 'notice' as const, text: 'in English', said: told };
  const [german] = await composer.compose(cargo, settings({ language: 'de' }));
  expect(german?.html).toBe('Die Quelle Osk Wire antwortet nicht: HTTP 503.\nAuf der Platte ist wieder Platz.');
  const [english] = await composer.compose(cargo, settings());
  expect(english?.html).toBe('The source Osk Wire fails: HTTP 503.\nThere is room on the disk again.');
});
