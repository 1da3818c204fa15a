import type { Figure } from '../../model.ts';

const WINDOW = 80;

/** What stands before and after a number in its sentence, up to 80 characters each; both empty where it does not stand there as printed. */
export function around({
  sentence,
  text,
  start,
  sentenceStart,
}: Pick<Figure, 'sentence' | 'text' | 'start' | 'sentenceStart'>): { before: string; after: string } {
  const at = start !== null && sentenceStart !== null ? start - sentenceStart : sentence.indexOf(text);
  if (at < 0) return { before: '', after: '' };
  const [end, line] = [at + text.length, sentence.replace(/\s/g, ' ')];
  return { before: line.slice(Math.max(0, at - WINDOW), at), after: line.slice(end, end + WINDOW) };
}
