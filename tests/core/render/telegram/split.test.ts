import { expect, test } from 'vitest';
import { bold, line, link } from '../../../../src/core/render/telegram/span.ts';
import { messagesOf, pack } from '../../../../src/core/render/telegram/split.ts';

test('short blocks share a message, a blank line between them', () => {
  const blocks = [
    { heading: [bold('A')], lines: [line('one'), line('two')] },
    { lines: [line('three')], quote: 'folded' as const },
  ];
  expect(messagesOf(blocks)).toEqual(['<b>A</b>\none\ntwo\n\n<blockquote expandable>three</blockquote>']);
});

test('parts end between lines; a heading goes with its lines and is repeated where they go on', () => {
  const lines = Array.from({ length: 100 }, (_, n) => line(`${n} ${'x'.repeat(98)}`));
  const messages = messagesOf([{ lines: [line('y'.repeat(3950))] }, { heading: [bold('Figures')], lines }]);
  expect(messages[0]).not.toContain('Figures');
  for (const message of messages.slice(1)) expect(message).toMatch(/^<b>Figures<\/b>\n\d/);
  expect(messages.join('\n').match(/^\d+ x{98}$/gm)).toHaveLength(100);
});

test('no message has more entities than Telegram keeps', () => {
  const lines = Array.from({ length: 250 }, (_, n) => line(link(`${n}`, `https://t.me/b?start=f${n}`)));
  for (const message of messagesOf([{ lines }])) expect(message.match(/<a /g)?.length).toBeLessThanOrEqual(100);
});

test('a line longer than a message is parted between words, never inside a letter', () => {
  const text = '😀😀😀 '.repeat(3000);
  const parts = pack([{ lines: [line(text)] }])
    .flat()
    .flatMap((block) => block.lines.flat().map((span) => span.text));
  expect(parts.join('')).toBe(text);
  for (const part of parts) expect(part).toMatch(/ $/);
});

test('two million letters without a space are parted in good time', () => {
  const parts = pack([{ lines: [line('x'.repeat(2_000_000))] }]);
  expect(
    parts
      .flat()
      .flatMap((block) => block.lines.flat())
      .reduce((sum, span) => sum + span.text.length, 0),
  ).toBe(2_000_000);
});

test('a quotation stays with the line that it belongs to', () => {
  const blocks = Array.from({ length: 60 }, (_, n) => [
    { lines: [line(`figure ${n} ${'x'.repeat(80)}`)] },
    { lines: [line(`sentence ${n} ${'y'.repeat(90)}`)], quote: 'open' as const, tight: true },
  ]).flat();
  const messages = messagesOf(blocks);
  expect(messages.length).toBeGreaterThan(1);
  for (const message of messages) {
    expect(message).toMatch(/^figure/);
    expect(message.match(/figure/g)?.length).toBe(message.match(/sentence/g)?.length);
  }
});

test('a quotation that fills a message of its own does not hold its line back', () => {
  const long = { lines: [line('z'.repeat(4000))], quote: 'open' as const, tight: true };
  const messages = messagesOf([{ lines: [line('a'.repeat(200))] }, long, { lines: [line('end')] }]);
  expect(messages.map((message) => message.length > 3000)).toEqual([false, true]);
});
