import { expect, test } from 'vitest';
import { dateArticle, referenceDay } from '../../../src/core/date/article.ts';
import type { Chronology } from '../../../src/core/model.ts';
import cases from '../../specs/date/articles.json' with { type: 'json' };
import { cleanedFrom } from './document.ts';

test.each(cases)('$says', ({ text, url, published, today, chronologies, day, certainty, rule, time, language }) => {
  const input = { id: 'x', text, url, published };
  const options = { today: today ?? null, chronologies: (chronologies ?? []).map(chronology) };
  const dated = dateArticle(input, cleanedFrom(text, language ?? 'en'), options);
  expect(dated).toMatchObject({
    date: day,
    time: time ?? null,
    certainty: certainty ?? (day === null ? 'unknown' : 'derived'),
  });
  expect(rule === undefined || dated.evidence.some((x) => x.rule === rule)).toBe(true);
  const misplaced = dated.evidence.filter((x) => x.start !== null && text.slice(x.start, x.end ?? 0) !== x.text);
  expect(misplaced).toEqual([]);
});

test('an archive text is read against its stated day, though no page would be believed with it', () => {
  const input = { id: 'x', text: '', published: '1989-03-04' };
  const dated = dateArticle(input, cleanedFrom(''), { today: null, chronologies: [] });
  expect(dated.date).toBeNull();
  expect(referenceDay(input, dated, '2022-01-01')).toBe('1989-03-04');
  expect(referenceDay({ ...input, published: '1970-01-01' }, dated, '2022-01-01')).toBe('2022-01-01');
});

function chronology(line: string): Chronology {
  const [name = '', dayOne = '', ...words] = line.split(' ');
  return { name: `the ${name}`, dayOne, words };
}
