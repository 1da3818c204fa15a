import { expect, test } from 'vitest';
import { factsOf } from '../../../../src/core/assemble/facts-of.ts';
import { claimTraced } from '../../../../src/core/assemble/gate/claim.ts';
import type { EditionClaim, Figure } from '../../../../src/core/model.ts';
import { readArticle } from '../../../../src/core/pipeline.ts';
import { loadGazetteer } from '../../../../src/sources/gazetteer.ts';

const html = `<html><body><article><h1>Dunmore counts its houses</h1>
<p>The river fell on Tuesday, the harbour office said.</p><p>“We will build again,” Mr Kessel said.</p>
<p>He added that 340 houses were under water.</p></article></body></html>`;
const options = { today: null, chronologies: [], gazetteer: loadGazetteer() };
const facts = factsOf(readArticle({ id: 'page', html, published: '2026-05-05' }, options));
const claimOf = (figure: Figure | undefined) => figure as unknown as EditionClaim;

test('a claimant of a web page may stand in any paragraph of its text', () => {
  const houses = facts.figures.find(({ value }) => value === 340);
  expect(houses).toMatchObject({ claimant: 'Mr Kessel', claimantStart: null });
  expect(claimTraced(claimOf(houses), facts)).toBe(true);
});

test('nobody else may', () => {
  const figures = facts.figures.map((figure) => ({ ...figure, claimant: 'Mr Nobody' }));
  const page = { ...facts, figures };
  expect(claimTraced(claimOf(figures.find(({ value }) => value === 340)), page)).toBe(false);
});
