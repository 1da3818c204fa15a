import type { Day } from '../../model.ts';
import type { StoryCard } from '../../ports/newsroom.ts';
import { counted } from '../words/locale.ts';
import { type Block, bold, fill, line } from './span.ts';
import type { View } from './words.ts';

/** A story from its first report on, by the day it happened; the day of the report is told where it is another one. */
export function storyTimeline(story: StoryCard, near: Day, view: View): Block[] {
  const { words, screen } = view;
  const reports = [...story.reports].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const lines = reports.map((report) => {
    const { happened, day } = report;
    const span = typeof happened === 'string' ? { from: happened, to: happened } : happened;
    // Nothing but an end at the day of the report: no text gave a day, so the report's own stands.
    const untold = span?.from === null && span.to === day;
    const when = span && !untold ? words.span(span, near) : untold ? words.day(day, near) : '';
    const elsewhere =
      when !== words.day(day, near) ? ` ${screen.story.reported.replace('{day}', words.day(day, near))}` : '';
    const outlets = report.outlets.length ? ` (${report.outlets.join(', ')})` : '';
    return line(bold(when || words.dayNotGiven), `: ${report.headline}${elsewhere}${outlets}`);
  });
  const count = counted(words.language, screen.story.reports, reports.length);
  const place = line(bold(reports.at(-1)?.headline ?? ''));
  return [{ heading: place, lines: [reports.length > 1 ? line(count) : line(screen.story.none)] }, { lines }];
}

const dayOf = (report: StoryCard['reports'][number]): Day => {
  const { happened } = report;
  return (typeof happened === 'string' ? happened : (happened?.from ?? happened?.to)) ?? report.day;
};

/** The stories of a day as a numbered list, for picking one. */
export function storyList(headlines: readonly string[], title: string, hint: string): Block[] {
  const lines = headlines.map((headline, at) => fill(`${at + 1}. {headline}`, { headline }));
  return [{ heading: [bold(title)], lines: [line(hint)] }, { lines }];
}
