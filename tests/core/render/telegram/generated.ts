import {
  type Arbitrary,
  array,
  boolean,
  constant,
  constantFrom,
  integer,
  lorem,
  oneof,
  option,
  record,
  string,
  tuple,
} from 'fast-check';
import type { Edition, EditionClaim, EditionEvent, EditionFigure } from '../../../../src/core/model.ts';

/** Words as hostile as pages can be: markup, direction marks, combining marks, emoji, and now and then a very long run. */
const words = oneof(
  { weight: 8, arbitrary: lorem({ maxCount: 14 }) },
  { weight: 2, arbitrary: string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: constantFrom(
      '<b>',
      '&amp;&lt;',
      '\u202eevil\u202c',
      '😀'.repeat(400),
      'a\u0301\u0301\u0301\u0301\u0301',
      '"><a href="x">',
      '\u0000\u200b',
      'Київ і Львів',
    ),
  },
  { weight: 1, arbitrary: integer({ min: 3000, max: 9000 }).map((n) => 'long words '.repeat(n / 11)) },
);
const day = integer({ min: 1, max: 28 }).map((n) => `2026-05-${String(n).padStart(2, '0')}`);
const nullable = <T>(arbitrary: Arbitrary<T>) => option(arbitrary, { nil: null });
const bound = constantFrom('exact', 'about', 'at_least', 'more_than', 'up_to', 'nearly', 'fewer_than');

const change = record({
  from: integer({ min: 0, max: 90_000_000 }),
  baselineDate: day,
  delta: integer({ min: -5000, max: 5000 }),
  kind: constantFrom('rise', 'fall', 'revision', 'unchanged'),
  baselineClaimant: nullable(constantFrom('the ministry', 'the mayor')),
  baselineBound: bound,
});

const claim = record({
  value: nullable(integer({ min: 0, max: 90_000_000 })),
  bound,
  claimant: nullable(words),
  asOf: nullable(record({ from: nullable(day), to: nullable(day) })),
  source: integer({ min: 1, max: 4 }),
  before: words,
  change: nullable(change),
}).map(({ value, before, ...rest }) => {
  const text = value === null ? 'dozens' : String(value);
  return { ...rest, value, low: null, high: null, text, status: 'reported', sentence: `${before} ${text} counted.` };
}) as Arbitrary<EditionClaim>;

const figure = (at: number) =>
  record({
    counted: nullable(words),
    measure: nullable(constantFrom('killed', 'lost')),
    place: nullable(words),
    claims: array(claim, { minLength: 1, maxLength: 3 }),
    differing: boolean(),
  }).map((part) => ({
    id: `f${at}`,
    category: 'other',
    unit: 'people',
    kind: 'total',
    ...part,
  })) as Arbitrary<EditionFigure>;

const event = (id: string) =>
  record({
    headline: words,
    label: constantFrom('new', 'updated', 'ongoing'),
    date: nullable(day),
    place: nullable(words),
    previous: nullable(record({ date: day, sentence: words })),
  }).map((part) => ({
    id,
    sentence: part.headline,
    dateCertainty: 'stated',
    type: 'other',
    sources: [1, 2],
    figures: ['f0', 'f1'],
    importance: 0.5,
    ...part,
  })) as Arbitrary<EditionEvent>;

const many = <T>(make: (at: number) => Arbitrary<T>, most: number) =>
  integer({ min: 0, max: most }).chain((n) => tuple(...Array.from({ length: n }, (_, at) => make(at))));

/** Editions of any size, from empty to far too long for one message. */
export const editions: Arbitrary<Edition> = record({
  date: day,
  events: many((at) => event(`e${at}`), 12),
  figures: many(figure, 60),
  also: many((at) => event(`a${at}`), 30),
  outlet: words,
  cutoff: nullable(constant('2026-05-29T07:40:00Z')),
}).map(({ outlet, ...part }) => ({
  revision: 1,
  status: 'open',
  lead: part.events.slice(0, 2).map(({ id }) => id),
  chronology: [],
  coverage: { articles: 4, outlets: 2, undated: 1, failedSources: [outlet.slice(0, 80)] },
  sources: [1, 2, 3, 4].map((n) => ({
    n,
    outlet,
    title: null,
    url: `https://post.example/${n}?a=1&b=<2>`,
    published: part.date,
    article: `a${n}`,
  })),
  corrections: [],
  ...part,
})) as Arbitrary<Edition>;
