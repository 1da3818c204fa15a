import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanArticle } from '../../../src/core/clean/clean.ts';
import type { Cleaned } from '../../../src/core/clean/cleaned.ts';

const lines = fc.constantFrom(
  'The council met on Monday and agreed on nine measures for the river.',
  'Boats wait at the lock gate while the keeper clears drifting ice from it',
  'Boats wait at the lock gate while the keeper clears drifting ice from itThe lock reopens in May.',
  'The keeper said so.The mayor agreed with him on every point of the plan.',
  'Sign up to our newsletter here',
  'Related Stories',
  'Play',
  '0:00',
  '+3 View gallery',
  'By Ana Ruiz',
  '© Example',
  '• An item of a list',
  'Donate at www.example.org to our appeal',
  'Sort code: 11-22-33',
  'Make your cheque payable to the fund, Otter XY1 2ZZ Then the news goes on here.',
  '   ',
  '',
  '\u00a0',
  '\u0000',
  '“Quoted,” she said.',
  'don\u00e2\u20ac\u2122t',
  '\ud83d\ude80 lift-off',
  '年年有余',
);
const texts = fc
  .array(fc.oneof(lines, fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 40 })
  .map((parts) => parts.join('\n'));

function partsOf({ body, removed }: Cleaned): { text: string; start: number; end: number }[] {
  return [...body, ...removed].sort((a, b) => a.start - b.start);
}

test('body and removals are verbatim slices, in order, and hold every character that is not blank exactly once', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const cleaned = cleanArticle({ id: 'a', text });
      const parts = partsOf(cleaned);
      let at = 0;
      let between = '';
      for (const part of parts) {
        expect(part.text).toBe(text.slice(part.start, part.end));
        expect(part.start).toBeGreaterThanOrEqual(at);
        between += text.slice(at, part.start);
        at = part.end;
      }
      expect((between + text.slice(at)).trim()).toBe('');
      expect(cleaned.body.map((block) => block.start)).toEqual(
        cleaned.body.map((block) => block.start).sort((a, b) => a - b),
      );
    }),
    { numRuns: 400 },
  );
});

test('any page is read without throwing, and its parts are slices of the text made of it', () => {
  const tags = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="share">',
    '</div>',
    '<article>',
    '<li>',
    '<br><br>',
    '<!--',
    '-->',
    '<script>',
    '<td>',
    '&amp;',
    '<h1>Title</h1>',
    '<svg>',
    '<',
    '"',
    'A sentence that is long enough to be read as prose by anyone. ',
  );
  fc.assert(
    fc.property(fc.array(tags, { maxLength: 80 }), (parts) => {
      const cleaned = cleanArticle({ id: 'a', html: parts.join('') });
      for (const part of partsOf(cleaned)) expect(part.text).toBe(cleaned.source.slice(part.start, part.end));
    }),
    { numRuns: 150 },
  );
});
