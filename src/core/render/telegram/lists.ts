import type { Correction, Day, Edition } from '../../model.ts';
import type { FigureListItem, SourceHealth } from '../../ports/newsroom.ts';
import { speakerText } from '../lines/claimant.ts';
import { correctionLine, correctionReason } from '../lines/frame.ts';
import { attributed, figureLine } from '../lines/figure.ts';
import { capitalised } from '../lines/segment.ts';
import { subjectSegments } from '../lines/subject.ts';
import { thingText } from '../lines/value.ts';
import { counted } from '../words/locale.ts';
import { type Block, bold, fill, type Line, line } from './span.ts';
import { spansOf } from './view.ts';
import type { View } from './words.ts';

/**
 * Figures of the ledger that fit the words `asked` for, numbered from `from` on: the latest value, who said it, how many reports there are.
 */
export function figureList(
  items: readonly FigureListItem[],
  { total, from, asked }: { total: number; from: number; asked: string },
  view: View,
): Block[] {
  const { words, screen } = view;
  if (!items.length) return [{ lines: [line(screen.figures.none)] }];
  const lines = items.map((item, at) => {
    const { latest } = item;
    const subject = subjectSegments({ ...item, claims: [latest] }, latest, placeOf(item), words);
    const said = attributed(subject, latest, speakerText(latest, words), words.day(latest.day, ''));
    const reports = item.reports > 1 ? ` (${counted(words.language, screen.figures.reports, item.reports)})` : '';
    return line(`${from + at}. `, ...spansOf(capitalised(said), view), reports);
  });
  const found = counted(words.language, screen.figures.found, total);
  return [{ heading: line(bold(asked || screen.figures.heading), `: ${found}`), lines }];
}

/** The figures of one edition, numbered, for opening them one by one. */
export function editionFigures(edition: Edition, from: number, count: number, view: View): Block[] {
  const { words, screen } = view;
  const lines = edition.figures
    .slice(from - 1, from - 1 + count)
    .map((figure, at) => line(`${from + at}. `, ...spansOf(figureLine(figure, edition, words), view)));
  return [{ heading: line(bold(screen.figures.heading), `, ${words.day(edition.date, '')}`), lines }];
}

/** ", Kharkiv"; nothing where the thing names it. */
function placeOf(item: FigureListItem): string {
  return item.place && !thingText(item).includes(item.place) ? `, ${item.place}` : '';
}

/** Where the articles come from and how each source does. */
export function sourceList(sources: readonly SourceHealth[], view: View): Block[] {
  const { words, screen } = view;
  if (!sources.length) return [{ lines: [line(screen.sources.none)] }];
  const lines = sources.map((source) => {
    const state = screen.sources.states[source.state];
    const told = `${source.name}: ${words.count('articles', source.articles)}, ${state}`;
    const { pagesRead: read, pagesTried: tried } = source;
    return read < tried ? line(`${told}; `, fill(screen.sources.pages, { read, tried })) : line(told);
  });
  return [{ heading: [bold(screen.sources.heading)], lines }];
}

/** What was sent, what is right, and why where an operator said so. */
function correctionLines(correction: Correction, view: View): Line[] {
  const reason = correctionReason(correction);
  return [spansOf(correctionLine(correction, view.words), view), ...(reason ? [line(reason)] : [])];
}

/** Corrections that are told together, each apart from the next; a reason that they share is said once, at the end. */
export function correctionBlocks(corrections: readonly Correction[], heading: Line, view: View): Block[] {
  const reasons = new Set(corrections.map(correctionReason));
  const [shared] = reasons.size === 1 && corrections.length > 1 ? reasons : [];
  const blocks = corrections.map((each, at): Block => {
    const lines = shared ? [spansOf(correctionLine(each, view.words), view)] : correctionLines(each, view);
    return at === 0 ? { heading, lines } : { lines };
  });
  return shared ? [...blocks, { lines: [line(shared)] }] : blocks;
}

/** What was corrected, newest first. */
export function correctionList(corrections: readonly (Correction & { day: Day })[], view: View): Block[] {
  const { words, screen } = view;
  if (!corrections.length) return [{ lines: [line(screen.corrections.none)] }];
  const blocks = corrections.map((correction): Block => {
    const heading = fill(screen.corrections.editionOf, { day: words.day(correction.day, '') });
    return { heading, lines: correctionLines(correction, view) };
  });
  return [{ heading: [bold(screen.corrections.heading)], lines: [] }, ...blocks];
}
