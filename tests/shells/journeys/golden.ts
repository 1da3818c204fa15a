import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Compares with a transcript that people read. It is written only where WRITE_TRANSCRIPTS=yes asks for it; a missing one fails. */
export function expectTranscript(name: string, transcript: string): void {
  const path = new URL(`../transcripts/${name}.txt`, import.meta.url);
  if (process.env['WRITE_TRANSCRIPTS'] === 'yes') writeFileSync(path, `${transcript.trimEnd()}\n`);
  expect(`${transcript.trimEnd()}\n`).toBe(readFileSync(path, 'utf8'));
}
