import type { Edition, EditionClaim, EditionEvent, EditionFigure } from '../../../src/core/model.ts';

/** A claim with everything that the test does not speak of left at its plainest. */
export function claim(part: Partial<EditionClaim> & { text: string }): EditionClaim {
  const value = Number(part.text.replace(/[^\d]/g, '')) || null;
  const plain = {
    value,
    low: null,
    high: null,
    bound: 'exact',
    claimant: null,
    asOf: null,
    status: 'reported',
  } as const;
  return { ...plain, source: 1, sentence: `Officials counted ${part.text}.`, change: null, ...part };
}

export function figure(part: Partial<EditionFigure> & { id: string; claims: EditionClaim[] }): EditionFigure {
  const plain = {
    counted: 'people',
    measure: 'killed',
    category: 'people_killed',
    unit: 'people',
    place: null,
    kind: 'total',
  } as const;
  return { ...plain, differing: false, ...part };
}

export function event(part: Partial<EditionEvent> & { id: string; headline: string }): EditionEvent {
  const plain = {
    label: 'new',
    date: null,
    dateCertainty: 'stated',
    place: null,
    type: 'disaster',
    sources: [1],
    figures: [],
  } as const;
  return { ...plain, sources: [1], figures: [], sentence: part.headline, importance: 0.5, previous: null, ...part };
}

export function edition(part: Partial<Edition> & { date: string }): Edition {
  const coverage = { articles: 1, outlets: 1, undated: 0, failedSources: [] };
  const source = {
    n: 1,
    outlet: 'Tarvia Post',
    title: 'The river',
    url: 'https://post.example/river',
    published: part.date,
    article: 'a1',
  };
  const lists = { lead: [], chronology: [], events: [], figures: [], also: [], corrections: [] };
  return {
    revision: 1,
    status: 'frozen',
    cutoff: `${part.date}T20:00:00Z`,
    coverage,
    sources: [source],
    ...lists,
    ...part,
  };
}

const deadOn3 = claim({
  text: '11',
  claimant: 'the rescue service',
  sentence: 'Eleven bodies, 11 in all, were recovered, the rescue service said.',
});

/** Two days of a flood in an invented country. */
export const MAY_3: Edition = edition({
  date: '2026-05-03',
  lead: ['e1'],
  events: [
    event({
      id: 'e1',
      headline: 'The dam at Velm gave way after three days of rain.',
      place: 'Velm',
      date: '2026-05-03',
    }),
  ],
  figures: [figure({ id: 'f1', place: 'Velm', claims: [deadOn3] })],
});

export const MAY_4: Edition = edition({
  date: '2026-05-04',
  revision: 2,
  coverage: { articles: 3, outlets: 2, undated: 1, failedSources: ['Osk Wire'] },
  lead: ['e1', 'f1'],
  events: [
    event({
      id: 'e1',
      headline: 'Rescuers found 3 more bodies below the broken dam at Velm.',
      place: 'Velm',
      label: 'updated',
      date: '2026-05-04',
      sources: [1, 2],
      figures: ['f4'],
      previous: { date: '2026-05-03', sentence: 'The dam at Velm gave way after three days of rain.' },
    }),
    event({
      id: 'e2',
      headline: 'Parliament voted for an inquiry into the dam.',
      place: 'Osk',
      type: 'legal_political',
    }),
  ],
  figures: [
    figure({
      id: 'f1',
      place: 'Velm',
      claims: [
        claim({
          text: '14',
          claimant: 'the rescue service',
          sentence: 'The rescue service said 14 people had been killed in Velm.',
          change: { from: 11, baselineDate: '2026-05-03', delta: 3, kind: 'rise' },
        }),
      ],
    }),
    figure({
      id: 'f2',
      measure: 'evacuated',
      category: 'people_evacuated',
      claims: [
        claim({
          text: 'about 2,400',
          value: 2400,
          bound: 'about',
          claimant: 'Osk county',
          sentence: 'Osk county moved about 2,400 people.',
        }),
      ],
    }),
    figure({
      id: 'f3',
      measure: 'missing',
      category: 'people_missing',
      place: 'Velm',
      differing: true,
      claims: [
        claim({
          text: '6',
          claimant: 'the rescue service',
          sentence: '“We are looking for 6 people,” the rescue service said.',
        }),
        claim({
          text: '9',
          claimant: 'the mayor of Velm',
          source: 2,
          sentence: 'The mayor of Velm spoke of 9 missing people.',
        }),
      ],
    }),
    figure({
      id: 'f4',
      counted: 'bodies',
      measure: 'found',
      kind: 'incident',
      place: 'Velm',
      claims: [claim({ text: '3', sentence: 'Rescuers found 3 more bodies below the broken dam at Velm.' })],
    }),
  ],
  also: [event({ id: 'e3', headline: 'Trains to Osk stopped <for safety> & were replaced by buses.', sources: [2] })],
  sources: [
    {
      n: 1,
      outlet: 'Tarvia Post',
      title: 'Dam at Velm gives way',
      url: 'https://post.example/velm',
      published: '2026-05-04',
      article: 'a2',
    },
    { n: 2, outlet: 'Osk Radio', title: null, url: null, published: '2026-05-04', article: 'a3' },
  ],
});
