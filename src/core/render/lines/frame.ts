import { CORRECTION_REASONS } from '../../assemble/corrections.ts';
import type { Correction, Edition, EditionSource } from '../../model.ts';
import type { Words } from '../words.ts';
import { eventShortLine } from './event.ts';
import { figureLine } from './figure.ts';
import { capitalised, type Segment } from './segment.ts';

/** The line under the date: day counts, revision, what was read and until when. */
export function headerLine(edition: Edition, words: Words): Segment[] {
  const days = edition.chronology.map(({ name, day }) => words.chronology(name, day));
  const { articles, outlets } = edition.coverage;
  const read = [words.count('articles', articles), words.count('outlets', outlets)];
  if (edition.cutoff) read.push(words.readUntil(words.instant(edition.cutoff)));
  const counts = capitalised([{ text: days.join(', ') }])
    .map((x) => x.text)
    .join('');
  return [{ text: `${counts ? `${counts}. ` : ''}${words.revision(edition.revision)}: ${read.join(', ')}` }];
}

/** The one to three items that lead the day, each as its short line. */
export function leadLines(edition: Edition, words: Words): Segment[][] {
  return edition.lead.flatMap((id) => {
    const event = edition.events.find((entry) => entry.id === id);
    if (event) return [eventShortLine(event, edition)];
    const figure = edition.figures.find((entry) => entry.id === id);
    return figure ? [figureLine(figure, edition, words)] : [];
  });
}

/** "[1] Tarvia Post: Dam gives way (4 May)"; the renderer links the title to `source.url`. */
export function sourceLine(source: EditionSource, edition: Edition, words: Words): Segment[] {
  const title = [source.outlet, source.title].filter(Boolean).join(': ') || source.url || words.untitled;
  const day =
    source.published && source.published !== edition.date ? ` (${words.day(source.published, edition.date)})` : '';
  return [{ text: `[${source.n}] ` }, { text: title, source: source.n }, { text: day }];
}

/** What was left out and why; empty when nothing was. */
export function footerLine(edition: Edition, words: Words): Segment[] {
  const { undated, held = 0, untraced = 0, failedSources } = edition.coverage;
  const out = [
    undated ? words.count('undated', undated) : '',
    held ? words.count('held', held) : '',
    untraced ? words.count('untraced', untraced) : '',
    ...failedSources.map((name) => words.failedSource(name)),
  ].filter(Boolean);
  return [{ text: `${words.heading.leftOut}: ${out.length ? out.join(', ') : words.nothingLeftOut}.` }];
}

/** The operator's words on a correction; null where what was sent and what is right say it all. */
export function correctionReason({ reason }: Correction): string | null {
  return CORRECTION_REASONS.some((known) => known === reason) ? null : reason;
}

/** What was sent and what is right. */
export function correctionLine(correction: Correction, words: Words): Segment[] {
  const right = correction.now === null ? words.correction.withdrawn : words.correction.right(correction.now);
  // A withdrawn event has no page to open.
  const opens = correction.figureId.startsWith('f') ? { figure: correction.figureId } : {};
  return [{ text: `${words.correction.sent(correction.was)} ` }, { text: right, ...opens }];
}
