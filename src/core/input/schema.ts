import { z } from 'zod';
import { CATEGORIES, EVENT_TYPES, type ArticleInput, type Reading } from '../model.ts';

const words = z.string().nullable().optional();
const offset = z.number().int().nonnegative().nullable();
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'must be a day, YYYY-MM-DD');
const span = z.object({ from: day.nullable(), to: day.nullable() });
const status = z.enum(['reported', 'claimed', 'confirmed', 'denied', 'estimated', 'planned']);

/** An article as it may be handed in: exactly one of `text` and `html`. */
export const articleSchema = z
  .object({
    id: z.union([z.string().min(1), z.number()]).transform(String),
    url: words,
    outlet: words,
    title: words,
    author: words,
    published: words,
    language: words,
    text: z.string().optional(),
    html: z.string().optional(),
  })
  .refine((article) => (article.text === undefined) !== (article.html === undefined), {
    message: 'needs exactly one of "text" and "html"',
    path: ['text'],
  });

const passage = { text: z.string(), start: offset, end: offset };

const figureSchema = z.object({
  ...passage,
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: z.enum(['exact', 'about', 'at_least', 'more_than', 'up_to', 'nearly', 'fewer_than']),
  unit: z.string().nullable(),
  counted: z.string().nullable(),
  measure: z.string().nullable(),
  category: z.enum(CATEGORIES),
  change: z.enum(['up', 'down']).nullable(),
  claimant: z.string().nullable(),
  claimantStart: offset,
  claimantEnd: offset,
  place: z.string().nullable(),
  asOf: span,
  status,
  kind: z.enum(['total', 'incident', 'rate', 'poll', 'other']),
  sentence: z.string(),
  sentenceStart: offset,
  sentenceEnd: offset,
  ledger: z.boolean(),
  importance: z.number().min(0).max(1),
});

const eventSchema = z.object({
  type: z.enum(EVENT_TYPES),
  sentence: z.string(),
  start: offset,
  end: offset,
  date: span,
  dateCertainty: z.enum(['stated', 'derived']),
  place: z.string().nullable(),
  country: z.string().nullable(),
  status,
  actors: z.array(z.string()),
  claimant: z.string().nullable(),
  figures: z.array(z.number().int().nonnegative()),
  importance: z.number().min(0).max(1),
  spaces: z.array(z.number().int().nonnegative()).optional(),
});

/** An article that another run of `daybrief read` has processed: the reading contract, field by field. */
export const readingSchema = z.object({
  id: z.string().min(1),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  author: z.string().nullable(),
  language: z.string().nullable(),
  published: z.object({
    date: day.nullable(),
    time: z.string().nullable(),
    certainty: z.enum(['stated', 'derived', 'unknown']),
    evidence: z.array(z.object({ text: z.string(), rule: z.string(), start: offset, end: offset })),
  }),
  body: z.array(z.object({ ...passage, kind: z.enum(['paragraph', 'heading', 'caption', 'list']) })),
  removed: z.array(z.object({ ...passage, reason: z.string() })),
  dates: z.array(
    z.object({
      ...passage,
      value: z.string(),
      type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
      from: day.nullable(),
      to: day.nullable(),
    }),
  ),
  figures: z.array(figureSchema),
  events: z.array(eventSchema),
});

type Fits<A, B extends A> = B;
/** The schemas and the glossary say the same; a difference fails the build here. */
export type SchemaKeepsGlossary = [
  Fits<ArticleInput, z.output<typeof articleSchema>>,
  Fits<Reading, z.output<typeof readingSchema>>,
];
