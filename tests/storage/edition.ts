import type { Edition, EditionClaim, EditionEvent, EditionFigure } from '../../src/core/edition.ts';

const CLAIM: EditionClaim = {
  value: 14,
  low: null,
  high: null,
  bound: 'exact',
  text: '14',
  claimant: null,
  asOf: null,
  status: 'reported',
  source: 1,
  sentence: 'The flood killed 14 people in Velm.',
  change: null,
};

const FIGURE: EditionFigure = {
  id: 'f1',
  counted: 'people',
  measure: 'killed',
  category: 'people_killed',
  unit: 'people',
  place: 'Velm',
  kind: 'total',
  claims: [CLAIM],
  differing: false,
};

const EVENT: EditionEvent = {
  id: 'e1',
  headline: 'The dam at Velm gave way.',
  sentence: 'The dam at Velm gave way.',
  label: 'new',
  date: null,
  dateCertainty: 'stated',
  place: 'Velm',
  type: 'disaster',
  sources: [1],
  figures: ['f1'],
  importance: 1,
  previous: null,
};

/** An edition with one source, one event and one figure, each field of which a test may set. */
export function edition(
  date: string,
  article: string,
  change: { claim?: Partial<EditionClaim>; figure?: Partial<EditionFigure>; event?: Partial<EditionEvent> } = {},
): Edition {
  return {
    date,
    revision: 1,
    status: 'open',
    cutoff: null,
    lead: ['e1'],
    chronology: [],
    coverage: { articles: 1, outlets: 1, undated: 0, failedSources: [] },
    events: [{ ...EVENT, ...change.event }],
    figures: [{ ...FIGURE, claims: [{ ...CLAIM, ...change.claim }], ...change.figure }],
    also: [],
    sources: [{ n: 1, outlet: 'Tarvia Post', title: 'Dam gives way', url: null, published: date, article }],
    corrections: [],
  };
}
