import { expect, test } from 'vitest';
import type { Correction } from '../../../../src/core/model.ts';
import { messageHtml } from '../../../../src/core/render/telegram/html.ts';
import { correctionBlocks } from '../../../../src/core/render/telegram/lists.ts';
import { line } from '../../../../src/core/render/telegram/span.ts';
import { messagesOf } from '../../../../src/telegram/messages/list.ts';

const { words, screen } = messagesOf('en');
const view = { words, screen, bot: 'daybrief_bot' };
const corrected = (was: string, now: string | null, reason: string): Correction => {
  return { figureId: 'f1', was, now, reason, at: '2025-06-04T08:00:00Z' };
};
const told = (corrections: Correction[]) =>
  messageHtml(correctionBlocks(corrections, line('Correction'), view)).replace(/<[^>]+>/g, '');

test('each correction stands apart, and a reason that all share is said once', () => {
  const because = 'The paper took its article back.';
  const both = told([corrected('9 dead', null, because), corrected('7 missing', null, because)]);
  expect(both).toBe(`Correction\nSent: 9 dead. Withdrawn.\n\nSent: 7 missing. Withdrawn.\n\n${because}`);
});

test('reasons that differ stay with their corrections, and what a source changed needs none', () => {
  const both = told([corrected('9 dead', null, 'Misread.'), corrected('7 missing', '5 missing', 'value')]);
  expect(both).toBe('Correction\nSent: 9 dead. Withdrawn.\nMisread.\n\nSent: 7 missing. Right: 5 missing.');
});
