import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleEdition } from '../../../../src/core/assemble/assemble.ts';
import type { ArticleFacts } from '../../../../src/core/assemble/facts.ts';
import { gate } from '../../../../src/core/assemble/gate/gate.ts';
import { valuesIn } from '../../../../src/core/assemble/gate/numbers.ts';
import { gateText } from '../../../../src/core/assemble/gate/text.ts';
import type { Edition, EditionClaim, EditionFigure, Figure } from '../../../../src/core/model.ts';
import { markdownOf } from '../../../../src/core/render/markdown/edition.ts';
import { editionLines } from '../../../../src/core/render/lines/sections.ts';
import { textOf } from '../../../../src/core/render/lines/segment.ts';
import { textEdition } from '../../../../src/core/render/text/edition.ts';
import { ENGLISH } from '../../../../src/core/render/words/en.ts';
import { request } from '../facts.ts';
import { JUDGING, LAST_DAY, newsrooms } from './articles.ts';

const RUNS = { numRuns: 800 };

/** Every claim of an edition, checked by hand against what the articles hold: a second opinion on the gate. */
function standsInArticles(edition: Edition, articles: ArticleFacts[]): boolean {
  return edition.figures.every(({ claims }) =>
    claims.every((claim) => {
      const source = edition.sources.find(({ n }) => n === claim.source);
      const own = articles.find(({ id }) => id === source?.article);
      const spoken = claim.claimant === null || claim.sentence.includes(claim.claimant);
      const number = claim.value === null || [...valuesIn(claim.sentence)].includes(claim.value);
      return Boolean(own?.figures.some(({ sentence }) => sentence === claim.sentence)) && spoken && number;
    }),
  );
}

const NAMES = ['the Red Cross', 'Mayor Karin Olsen'];
const DAY_OF = /as of (\d+) June/g;
const JUDGES = new RegExp(`\\b(?:${JUDGING.join('|')})\\b`, 'i');

/** A line names nobody but who says its figure or said it before, no other day than theirs, and denies only what somebody denied. */
function saysItsOwn(line: string, { claims }: EditionFigure): boolean {
  const all = (test: (claim: EditionClaim) => boolean) => claims.some(test);
  const named = NAMES.filter((name) => line.toLowerCase().includes(name.toLowerCase()));
  const days = [...line.matchAll(DAY_OF)].map(([, day]) => Number(day));
  return (
    named.every((name) => all(({ claimant, change }) => claimant === name || change?.baselineClaimant === name)) &&
    days.every((day) => all(({ asOf }) => [asOf?.from, asOf?.to].some((one) => Number(one?.slice(8)) === day))) &&
    (!line.includes('denied') || all(({ status }) => status === 'denied'))
  );
}

/** The lines of figures, each with the figure that it opens. */
const figureLinesOf = (edition: Edition) =>
  editionLines(edition, ENGLISH)
    .sections.filter(({ name }) => name === 'figures' || name === 'differing')
    .flatMap(({ lines }) => lines)
    .map((line) => {
      const id = line.find(({ figure }) => figure)?.figure;
      return { text: textOf(line), figure: edition.figures.find((figure) => figure.id === id) };
    });

test('whatever the articles, everything shown is traceable and no line is dropped', () => {
  fc.assert(
    fc.property(newsrooms, (articles) => {
      const edition = assembleEdition(request(LAST_DAY, articles));
      expect(edition.coverage.untraced).toBe(0);
      expect(standsInArticles(edition, articles)).toBe(true);
      expect(gate(edition, articles)).toEqual(edition);
      expect(editionLines(edition, ENGLISH).dropped).toBe(0);
      for (const { headline } of [...edition.events, ...edition.also]) expect(headline).not.toMatch(JUDGES);
      for (const { text, figure } of figureLinesOf(edition))
        expect([text, figure && saysItsOwn(text, figure)]).toEqual([text, true]);
      for (const text of [markdownOf(edition, ENGLISH), textEdition(edition, ENGLISH)])
        expect(gateText(text.replace(/\(f\d+\)/g, ''), edition)).toEqual([]);
    }),
    RUNS,
  );
});

const sabotages: Record<string, (figure: Figure) => Figure> = {
  'a value that is not in the sentence': (figure) => ({ ...figure, value: (figure.value ?? 0) + 31 }),
  'a text that is not in the sentence': (figure) => ({ ...figure, text: '987,654', value: 987654 }),
  'a claimant that is not in the sentence': (figure) => ({
    ...figure,
    claimant: 'the Ministry of Nowhere',
    claimantStart: null,
  }),
};

test.each(Object.entries(sabotages))('a sabotaged extractor shows nothing: %s', (_, spoil) => {
  fc.assert(
    fc.property(newsrooms, (articles) => {
      const spoiled = articles.map((one) => ({ ...one, figures: one.figures.map(spoil) }));
      const edition = assembleEdition(request(LAST_DAY, spoiled));
      expect(edition.figures).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

const ofClaims =
  (over: Partial<EditionClaim>) =>
  (figure: EditionFigure): EditionFigure => ({
    ...figure,
    claims: figure.claims.map((claim) => ({ ...claim, ...over })),
  });
const misreadings: Record<string, (figure: EditionFigure) => EditionFigure> = {
  'another unit': (figure) => ({ ...figure, unit: 't' }),
  'another place': (figure) => ({ ...figure, place: 'Turku' }),
  'something else that happened': (figure) => ({ ...figure, measure: 'saved' }),
  'the name of somebody else': ofClaims({ claimant: 'were' }),
  'another day for which it holds': ofClaims({ asOf: { from: '2025-06-02', to: '2025-06-02' } }),
  'a plan for a report': ofClaims({ status: 'planned' }),
};

test.each(Object.entries(misreadings))(
  'an edition that misreads what its articles say shows nothing: %s',
  (_, spoil) => {
    fc.assert(
      fc.property(newsrooms, (articles) => {
        const edition = assembleEdition(request(LAST_DAY, articles));
        const passed = gate({ ...edition, figures: edition.figures.map(spoil) }, articles);
        expect(passed.figures).toEqual([]);
        expect(edition.figures.length === 0 || (passed.coverage.untraced ?? 0) > 0).toBe(true);
      }),
      { numRuns: 100 },
    );
  },
);

/** "The fourth miner": printed as it stands, without quotation marks. */
const ORDINAL = /^(?:the )?(?:\p{L}+(?:st|nd|rd|th)|second|third|first|\d+(?:st|nd|rd|th)) /iu;

test('a sabotaged renderer loses the lines it spoils; only numbers quoted as printed are left', () => {
  const off = { ...ENGLISH, number: (value: number) => ENGLISH.number(value + 70001) };
  let seen = 0;
  fc.assert(
    fc.property(newsrooms, (articles) => {
      const edition = assembleEdition(request(LAST_DAY, articles));
      const lines = editionLines(edition, off);
      const figures = lines.sections.filter(({ name }) => name === 'figures' || name === 'differing');
      const kept = figures.flatMap((section) => section.lines.map(textOf));
      expect(kept.every((line) => line.includes('“') || ORDINAL.test(line))).toBe(true);
      seen += lines.dropped;
    }),
    { numRuns: 100 },
  );
  expect(seen).toBeGreaterThan(0);
});

test('an event whose headline is no cut of its sentence, and a change without its baseline, do not pass', () => {
  const [articles = []] = fc.sample(
    newsrooms.filter((list) => assembleEdition(request(LAST_DAY, list)).events.length > 0),
    { numRuns: 1, seed: 7 },
  );
  const edition = assembleEdition(request(LAST_DAY, articles));
  const reworded = {
    ...edition,
    events: edition.events.map((event) => ({ ...event, headline: `${event.headline} Horror grows.` })),
  };
  const passed = gate(reworded, articles);
  expect(passed.events).toEqual([]);
  expect(passed.coverage.untraced).toBe(edition.events.length);
  const change = { from: 77, delta: 1, kind: 'rise' as const, baselineDate: '2025-05-30' };
  const invented = {
    ...edition,
    figures: edition.figures.map((figure) => ({
      ...figure,
      claims: figure.claims.map((claim) => ({ ...claim, change })),
    })),
  };
  expect(
    gate(invented, articles)
      .figures.flatMap(({ claims }) => claims.map((claim) => claim.change))
      .every((one) => one === null),
  ).toBe(true);
  const claims = edition.figures.flatMap((figure) => figure.claims).length;
  expect(gate(invented, articles).coverage.untraced).toBe(claims);
});
