import type { z } from 'zod';
import type { ArticleInput, Reading } from '../model.ts';
import { articleSchema, readingSchema } from './schema.ts';

/** One line of JSON Lines, told apart: an article to read, an article already read, or a fault with a plain reason. */
export type Line =
  | { kind: 'article'; article: ArticleInput }
  | { kind: 'reading'; reading: Reading }
  | { kind: 'fault'; id: string | null; code: 'not_json' | 'invalid'; message: string };

/** Checks one line against the contract. Never throws; a fault names every wrong field. */
export function parseLine(line: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unreadable';
    return { kind: 'fault', id: null, code: 'not_json', message: `not JSON: ${why.slice(0, 160)}` };
  }
  if (isReading(value)) {
    const read = readingSchema.safeParse(value);
    return read.success ? { kind: 'reading', reading: read.data } : fault(value, read.error);
  }
  const article = articleSchema.safeParse(value);
  return article.success ? { kind: 'article', article: article.data } : fault(value, article.error);
}

function isReading(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'body' in value && 'figures' in value;
}

function fault(value: unknown, error: z.ZodError): Line {
  const id = typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null;
  return { kind: 'fault', id, code: 'invalid', message: describe(error) };
}

/** All faults of a value in one line, each with its field: `figures.3.value: expected number`. */
export function describe(error: z.ZodError): string {
  const named = error.issues.map((issue) => `${issue.path.map(String).join('.') || 'line'}: ${issue.message}`);
  return named.length > 5 ? `${named.slice(0, 5).join('; ')}; and ${named.length - 5} more` : named.join('; ');
}
