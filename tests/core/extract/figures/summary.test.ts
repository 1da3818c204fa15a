import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/core/pipeline.ts';
import { loadGazetteer } from '../../../../src/sources/gazetteer.ts';
import cases from '../../../specs/figures/summary.json' with { type: 'json' };

const options = { today: null, chronologies: [], gazetteer: loadGazetteer() };

test.each(cases)('$why', ({ text, claimant, status }) => {
  const [point] = readArticle({ id: 'spec', published: '2026-05-07', text }, options).figures;
  expect([point?.claimant, point?.status]).toEqual([claimant, status]);
});
