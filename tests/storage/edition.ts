import type { Edition, EditionClaim, EditionEvent, EditionFigure } from '../../src/core/edition.ts';

/** An edition with one source, one event and one figure, each field of which a test may set. */
export function edition(
  date: string,
  article: string,
  change: { claim?: Partial<EditionClaim>; figure?: Partial<EditionFigure>; event?: Partial<EditionEvent> } = {},
): Edition {
  const claim: EditionClaim = {
    ...{ value: 14, low: null, high: null, bound: 'exact', text: '14', claimant: null, asOf: null },
    ...{ status: 'reported', source: 1, sentence: 'The flood killed 14 people in Velm.', change: null },
    ...change.claim,
  };
  const figure: EditionFigure = {
    ...{ id: 'f1', counted: 'people', measure: 'killed', category: 'people_killed', unit: 'people', place: 'Velm' },
    ...{ kind: 'total', claims: [claim], differing: false },
    ...change.figure,
  };
  const event: EditionEvent = {
    ...{ id: 'e1', headline: 'The dam at Velm gave way.', sentence: 'The dam at Velm gave way.', label: 'new' },
    ...{ date, dateCertainty: 'stated', place: 'Velm', type: 'disaster', sources: [1], figures: ['f1'], importance: 1 },
    previous: null,
    ...change.event,
  };
  return {
    ...{ date, revision: 1, status: 'open', cutoff: null, lead: ['e1'], chronology: [] },
    coverage: { articles: 1, outlets: 1, undated: 0, failedSources: [] },
    ...{ events: [event], figures: [figure], also: [], corrections: [] },
    sources: [{ n: 1, outlet: 'Tarvia Post', title: 'Dam gives way', url: null, published: date, article }],
  };
}
