import type { ArticleInput, Figure, NewsEvent, Reading } from '../../src/core/model.ts';
import type { ReadArticle } from '../../src/core/ports/articles.ts';

/** Builds what the reading stages would have made of a short text: each line a paragraph. */
export function readArticle(
  about: Partial<ArticleInput> & { text: string; day: string | null },
  facts: { figures?: Partial<Figure>[]; events?: Partial<NewsEvent>[] } = {},
): ReadArticle {
  const { text, day, ...rest } = about;
  const input: ArticleInput = { id: 'in', outlet: 'Tarvia Post', title: null, url: null, ...rest, text };
  const span = { start: null, end: null };
  const reading: Reading = {
    id: input.id,
    url: input.url ?? null,
    outlet: input.outlet ?? null,
    title: input.title ?? null,
    author: null,
    language: 'en',
    published: { date: day, time: null, certainty: day ? 'stated' : 'unknown', evidence: [] },
    body: text.split('\n').map((line) => ({ text: line, kind: 'paragraph', ...span })),
    removed: [],
    dates: [],
    figures: (facts.figures ?? []).map((figure) => ({ ...FIGURE, ...figure })),
    events: (facts.events ?? []).map((event) => ({ ...EVENT, ...event })),
  };
  return { input, reading, day };
}

const FIGURE: Figure = {
  text: '14',
  start: null,
  end: null,
  value: 14,
  low: null,
  high: null,
  bound: 'exact',
  unit: 'people',
  counted: 'people',
  measure: 'killed',
  category: 'people_killed',
  change: null,
  claimant: null,
  claimantStart: null,
  claimantEnd: null,
  place: 'Velm',
  asOf: { from: null, to: null },
  status: 'reported',
  kind: 'total',
  sentence: 'The flood killed 14 people in Velm.',
  sentenceStart: null,
  sentenceEnd: null,
  ledger: true,
  importance: 0.8,
};

const EVENT: NewsEvent = {
  type: 'disaster',
  sentence: 'The dam at Velm gave way.',
  start: null,
  end: null,
  date: { from: '2026-05-04', to: '2026-05-04' },
  dateCertainty: 'stated',
  place: 'Velm',
  country: null,
  status: 'reported',
  actors: [],
  claimant: null,
  figures: [],
  importance: 0.9,
};
