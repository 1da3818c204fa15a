import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/core/pipeline.ts';
import { loadGazetteer } from '../../../../src/sources/gazetteer.ts';

const options = { today: null, chronologies: [], gazetteer: loadGazetteer() };
const rows = JSON.parse(readFileSync(new URL('../../../specs/figures/elliptic.json', import.meta.url), 'utf8')) as {
  text: string;
  number: string;
  counted: string | null;
}[];

test.each(rows)('$number counts $counted: $text', ({ text, number, counted }) => {
  const { figures } = readArticle({ id: 'spec', published: '2026-05-07', text }, options);
  const figure = figures.find((x) => x.text.endsWith(number) && x.sentence !== figures[0]?.sentence);
  expect(figure?.ledger === true ? figure.counted : null).toBe(counted);
});
