import { fill, type Line } from '../../core/render/telegram/span.ts';
import type { AddReport, Handed } from '../../core/ports/desk.ts';
import type { Talk } from '../talk/talk.ts';

/** A text at least this long that an operator sends is taken for an article. */
const ARTICLE = 300;
const NAMED = 10;

/** What an operator sent, as the desk takes it: a link, the text of an article; null for neither. */
export function articleIn(text: string): Handed | null {
  const words = text.trim();
  if (/^https?:\/\/\S+$/i.test(words)) return { url: words };
  return words.length >= ARTICLE ? { text: words } : null;
}

/** What came of it. */
export function tookLines(talk: Talk, report: AddReport): Line[] {
  const { desk: say, words } = talk.say;
  const days = report.days.map((day) => words.day(day, talk.today)).join(', ') || say.none;
  const { added, changed, known, undated, failed } = report;
  return [
    fill(say.took, { added, changed, known, undated: undated.length, days }),
    ...failed.slice(0, NAMED).map(({ where, reason }) => fill(say.failedItem, { where, reason })),
  ];
}
