import { expect, test } from 'vitest';
import type { ArticleInput, Reading, ReadingFault } from '../../src/core/model.ts';
import type { Found } from '../../src/core/ports/inputs.ts';
import { NO_METER } from '../../src/core/ports/meter.ts';
import { filedDay } from '../../src/delivery/filed-day.ts';
import { ingest } from '../../src/delivery/ingest.ts';
import { testStorage } from '../storage/open.ts';
import { readArticle } from '../storage/reading.ts';

async function* given(found: Found[]): AsyncGenerator<Found> {
  yield* found;
}

/** Reads a text whose first line is its day; one that says "unreadable" is a fault; earlier ones take longer. */
function slowReader() {
  let left = 30;
  return {
    async read(input: ArticleInput): Promise<Reading | ReadingFault> {
      left -= 1;
      await new Promise((resolve) => {
        setTimeout(resolve, Math.max(0, left));
      });
      const [day = null, ...lines] = (input.text ?? '').split('\n');
      if (lines[0] === 'unreadable') return { id: input.id, error: { code: 'x', message: 'cannot be read' } };
      return readArticle({ ...input, text: lines.join('\n'), day: day || null }).reading;
    },
    close: () => Promise.resolve(),
  };
}

const article = (where: string, text: string): Found => ({ where, kind: 'article', article: { id: where, text } });

test('everything that can be read goes in, the rest is named with its reason', async () => {
  const { articles } = testStorage();
  const reading = readArticle({ text: 'Read elsewhere.', day: '2026-05-02' }).reading;
  const found: Found[] = [
    article('a.txt', '2026-05-04\nOne.'),
    { where: 'b.txt', kind: 'fault', reason: 'a broken link' },
    article('c.txt', '2026-05-04\nunreadable'),
    article('d.txt', '\nNo day.'),
    article('e.txt', '2026-05-04\nOne.'),
    { where: 'f.jsonl:1', kind: 'reading', reading },
  ];
  const seen: number[] = [];
  const report = await ingest(given(found), { reader: slowReader(), articles, meter: NO_METER, zone: 'UTC' }, (done) =>
    seen.push(done),
  );
  expect(report).toMatchObject({ added: 3, changed: 0, known: 1, days: ['2026-05-02', '2026-05-04'] });
  expect(report.failed).toEqual([
    { where: 'b.txt', reason: 'a broken link' },
    { where: 'c.txt', reason: 'cannot be read' },
  ]);
  expect((await articles.undated()).map((one) => one.id)).toEqual(report.undated);
  expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
});

test('a backlog longer than a batch goes in once', async () => {
  const { articles } = testStorage();
  const found = Array.from({ length: 150 }, (_, n) => article(`${n}`, `2026-05-04\nText number ${n}.`));
  const report = await ingest(given([...found, ...found]), {
    reader: slowReader(),
    articles,
    meter: NO_METER,
    zone: 'UTC',
  });
  expect(report).toMatchObject({ added: 150, known: 150, failed: [] });
  expect(await articles.counts()).toEqual({ articles: 150, undated: 0 });
});

test.each([
  ['2026-05-04', null, 'Asia/Tokyo', '2026-05-04'],
  ['2026-05-04', '2026-05-04T22:30:00Z', 'UTC', '2026-05-04'],
  ['2026-05-04', '2026-05-04T22:30:00Z', 'Asia/Tokyo', '2026-05-05'],
  ['2026-05-04', '2026-05-05T01:30:00Z', 'America/New_York', '2026-05-04'],
  [null, null, 'UTC', null],
])('published %s (%s) files in %s under %s', (date, time, zone, day) => {
  expect(filedDay({ date, time, certainty: 'stated', evidence: [] }, zone)).toBe(day);
});
