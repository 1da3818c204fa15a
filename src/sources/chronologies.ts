import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { isDay } from '../core/input/day.ts';
import { describe } from '../core/input/line.ts';
import type { Chronology } from '../core/model.ts';

const schema = z.array(
  z.strictObject({
    name: z.string().min(1),
    dayOne: z.string().refine(isDay, 'must be a day, YYYY-MM-DD'),
    words: z.array(z.string().min(2)).min(1),
  }),
);

/** The operator's chronologies, or the shipped ones when no path is given. Throws a sentence that names file and field. */
export function loadChronologies(path?: string): Chronology[] {
  const file = path ?? new URL('./chronologies.json', import.meta.url);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${String(file)}: cannot be read as JSON`, { cause: error });
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Error(`${String(file)}: ${describe(parsed.error)}`);
  return parsed.data;
}
