import { assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { textGate } from '../../../../src/core/assemble/gate/text.ts';
import type { Edition } from '../../../../src/core/model.ts';
import { standardEdition } from '../../../../src/core/render/telegram/edition.ts';
import { fullEdition } from '../../../../src/core/render/telegram/full.ts';
import { richEdition } from '../../../../src/core/render/telegram/rich.ts';
import { neutral } from '../../../../src/core/render/telegram/safe.ts';
import { shortEdition } from '../../../../src/core/render/telegram/short.ts';
import { type Block, plainText } from '../../../../src/core/render/telegram/span.ts';
import { messagesOf } from '../../../../src/core/render/telegram/split.ts';
import type { View } from '../../../../src/core/render/telegram/words.ts';
import { messagesOf as wordsOf } from '../../../../src/telegram/messages/list.ts';
import { LANGUAGES } from '../../../../src/telegram/messages/messages.ts';
import { parseHtml } from '../../../shells/botapi/html.ts';
import { editions } from './generated.ts';

const LENGTHS: [string, (edition: Edition, view: View) => Block[]][] = [
  ['short', shortEdition],
  ['standard', standardEdition],
  ['full', fullEdition],
];
const view = (language: string): View => ({
  words: wordsOf(language).words,
  screen: wordsOf(language).screen,
  bot: 'daybrief_bot',
});
const seen = (text: string) => neutral(text).replace(/\s+/g, '');

test.each(LENGTHS.flatMap(([length, render]) => LANGUAGES.map((language) => [length, language, render] as const)))(
  'any %s edition in %s is a row of valid messages with no item lost',
  (_length, language, render) => {
    const holds = property(editions, (edition) => {
      const blocks = render(edition, view(language));
      const messages = messagesOf(blocks).map((html) => ({ html, ...parseHtml(html) }));
      for (const { text, entities, html } of messages) {
        expect(text.trim()).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(4096);
        expect(entities.length).toBeLessThanOrEqual(100);
        expect(html.length).toBeLessThan(32_768);
        expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
      }
      // A heading is repeated where its section goes on in the next message, perhaps in the middle of a very long line.
      const headings = blocks
        .flatMap((block) => (block.heading ? [seen(plainText(block.heading))] : []))
        .filter(Boolean);
      const told = (text: string) => headings.reduce((rest, heading) => rest.replaceAll(heading, ''), seen(text));
      const all = told(messages.map(({ text }) => text).join(''));
      const lost = blocks.flatMap((block) => block.lines).filter((line) => !all.includes(told(plainText(line))));
      expect(lost.map(plainText)).toEqual([]);
    });
    assert(holds, { numRuns: 12, endOnFailure: true });
  },
);

test('every number of a rendering is traced, in every language and length', () => {
  const holds = property(editions, constantFrom(...LANGUAGES), (edition, language) => {
    const gate = textGate(edition);
    for (const [length, render] of LENGTHS)
      for (const block of render(edition, view(language)))
        for (const line of [...block.lines, block.heading ?? []]) {
          // How many more there are is furniture that the short edition counts for itself.
          const found = length === 'short' ? [] : gate(plainText(line));
          expect({ line: plainText(line), found }).toMatchObject({ found: [] });
        }
  });
  assert(holds, { numRuns: 20, endOnFailure: true });
});

test('a rich message stays within its limits, or is not made', () => {
  const holds = property(editions, (edition) => {
    const html = richEdition(edition, view('en'), []);
    expect(html?.length ?? 0).toBeLessThanOrEqual(32_768);
  });
  assert(holds, { numRuns: 30, endOnFailure: true });
});
