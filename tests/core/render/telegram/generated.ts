import fc from 'fast-check';
import type { Edition, EditionClaim, EditionEvent, EditionFigure } from '../../../../src/core/model.ts';

/** Words as hostile as pages can be: markup, direction marks, combining marks, emoji, and now and then a very long run. */
const words = fc.oneof(
  { weight: 8, arbitrary: fc.lorem({ maxCount: 14 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
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
  { weight: 1, arbitrary: fc.integer({ min: 3000, max: 9000 }).map((n) => 'long words '.repeat(n / 11)) },
);
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-05-${String(n).padStart(2, '0')}`);
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const bound = fc.constantFrom('exact', 'about', 'at_least', 'more_than', 'up_to', 'nearly', 'fewer_than');

const change = fc.record({
  from: fc.integer({ min: 0, max: 90_000_000 }),
  baselineDate: day,
  delta: fc.integer({ min: -5000, max: 5000 }),
  kind: fc.constantFrom('rise', 'fall', 'revision', 'unchanged'),
  baselineClaimant: nullable(fc.constantFrom('the ministry', 'the mayor')),
  baselineBound: bound,
});

const claim = fc
  .record({
    value: nullable(fc.integer({ min: 0, max: 90_000_000 })),
    bound,
    claimant: nullable(words),
    asOf: nullable(fc.record({ from: nullable(day), to: nullable(day) })),
    source: fc.integer({ min: 1, max: 4 }),
    before: words,
    change: nullable(change),
  })
  .map(({ value, before, ...rest }) => {
    const text = value === null ? 'dozens' : String(value);
    return { ...rest, value, low: null, high: null, text, status: 'reported', sentence: `${before} ${text} counted.` };
  }) as fc.Arbitrary<EditionClaim>;

const figure = (at: number) =>
  fc
    .record({
      counted: nullable(words),
      measure: nullable(fc.constantFrom('killed', 'lost')),
      place: nullable(words),
      claims: fc.array(claim, { minLength: 1, maxLength: 3 }),
      differing: fc.boolean(),
    })
    .map((part) => ({
      id: `f${at}`,
      category: 'other',
      unit: 'people',
      kind: 'total',
      ...part,
    })) as fc.Arbitrary<EditionFigure>;

const event = (id: string) =>
  fc
    .record({
      headline: words,
      label: fc.constantFrom('new', 'updated', 'ongoing'),
      date: nullable(day),
      place: nullable(words),
      previous: nullable(fc.record({ date: day, sentence: words })),
    })
    .map((part) => ({
      id,
      sentence: part.headline,
      dateCertainty: 'stated',
      type: 'other',
      sources: [1, 2],
      figures: ['f0', 'f1'],
      importance: 0.5,
      ...part,
    })) as fc.Arbitrary<EditionEvent>;

const many = <T>(make: (at: number) => fc.Arbitrary<T>, most: number) =>
  fc
    .integer({ min: 0, max: most })
    .chain((n) => fc.tuple(...Array.from({ length: n }, (_, at) => make(at))) as unknown as fc.Arbitrary<T[]>);

/** Editions of any size, from empty to far too long for one message. */
export const editions: fc.Arbitrary<Edition> = fc
  .record({
    date: day,
    events: many((at) => event(`e${at}`), 12),
    figures: many(figure, 60),
    also: many((at) => event(`a${at}`), 30),
    outlet: words,
    cutoff: nullable(fc.constant('2026-05-29T07:40:00Z')),
  })
  .map(({ outlet, ...part }) => ({
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
  })) as fc.Arbitrary<Edition>;
