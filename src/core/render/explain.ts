import { mayHoldFigure, quantitiesOf } from '../extract/figures/sentence.ts';
import type { Sentence } from '../language/document.ts';
import type { ArticleInput, Figure, NewsEvent } from '../model.ts';
import { type ReadOptions, runStages, type Stages } from '../pipeline.ts';

/**
 * An article as the program sees it, for a person who looks for a fault: where its date comes from, each passage kept or removed and
 * why, and under each sentence its dates, figures, numbers left out and events, each with its rule. Plain text.
 */
export function explainReading(input: ArticleInput, options: ReadOptions): string {
  const stages = runStages(input, options);
  const passages = [
    ...stages.cleaned.removed.map((removal) => ({
      start: removal.start,
      lines: [`- removed (${removal.reason}): ${brief(removal.text)}`],
    })),
    ...stages.cleaned.body.map((block, at) => ({ start: block.start, lines: blockLines(stages, at) })),
  ].sort((a, b) => a.start - b.start);
  return [...headLines(input, stages), '', ...passages.flatMap((passage) => passage.lines), ''].join('\n');
}

function headLines(input: ArticleInput, stages: Stages): string[] {
  const { published } = stages;
  const evidence = published.evidence.map((item) => `  because: ${item.rule} "${brief(item.text)}"`);
  const counts = `${stages.cleaned.body.length} passages kept, ${stages.cleaned.removed.length} removed; ${stages.dates.length} dates, ${stages.figures.length} figures, ${stages.events.length} events`;
  return [
    `${input.id}: ${input.title ?? stages.cleaned.title ?? 'untitled'} (${input.outlet ?? stages.cleaned.outlet ?? 'no outlet'}, language ${stages.cleaned.language ?? 'unknown'})`,
    `published: ${published.time ?? published.date ?? 'no date'} (${published.certainty})`,
    ...evidence,
    counts,
  ];
}

function blockLines(stages: Stages, at: number): string[] {
  const block = stages.cleaned.body[at];
  if (!block) return [];
  const sentences = stages.document.sentences.filter((sentence) => sentence.block === at);
  if (sentences.length === 0) return [`+ ${block.kind} (nothing is read from it): ${brief(block.text)}`];
  return [`+ ${block.kind}`, ...sentences.flatMap((sentence) => sentenceLines(stages, sentence))];
}

function sentenceLines(stages: Stages, sentence: Sentence): string[] {
  const inside = (start: number | null) => start !== null && start >= sentence.start && start < sentence.end;
  const rules = rulesOf(stages, sentence);
  return [
    `  [${sentence.index}] ${oneLine(sentence.text)}`,
    ...stages.dates
      .filter((date) => inside(date.start))
      .map((date) => `      date "${date.text}" = ${date.value} (${date.type}, ${span(date.from, date.to)})`),
    ...stages.figures
      .filter((figure) => inside(figure.start))
      .map((figure) => `      figure ${figureText(figure)}${rules.made.get(figure.start ?? -1) ?? ''}`),
    ...rules.excluded,
    ...stages.events.filter((event) => inside(event.start)).map((event) => `      event ${eventText(event)}`),
  ];
}

/** The rules behind the numbers of a sentence: by position those that made a figure, as lines those that left a number out. */
function rulesOf(stages: Stages, sentence: Sentence): { made: Map<number, string>; excluded: string[] } {
  if (!mayHoldFigure(sentence, stages.cleaned.language)) return { made: new Map(), excluded: [] };
  const dates = stages.dates.filter((date) => date.start < sentence.end && date.end > sentence.start);
  const { work, items, excluded } = quantitiesOf(sentence, stages.cleaned.language, dates);
  const at = (token: number) => work.tokens[token]?.start ?? sentence.start;
  const words = (first: number, last: number) => stages.cleaned.source.slice(at(first), work.tokens[last]?.end);
  return {
    made: new Map(items.map(({ quantity }) => [at(quantity.from), `; rules: ${quantity.rules.join(', ')}`])),
    excluded: excluded.map(
      ({ quantity, rule }) => `      no figure "${words(quantity.first, quantity.last)}": ${rule}`,
    ),
  };
}

function figureText(figure: Figure): string {
  const value = figure.value ?? (figure.low === null ? 'no value' : `${figure.low} to ${figure.high}`);
  const about = [figure.counted, figure.measure].filter(Boolean).join(', ');
  const source = figure.claimant ? `says ${figure.claimant}` : 'no source named';
  const where = [figure.place, figure.asOf.to ?? figure.asOf.from].filter(Boolean).join(', ');
  const shown = figure.ledger ? `ledger ${round(figure.importance)}` : 'read only';
  const parts = [
    `${figure.bound} ${value} ${figure.unit ?? ''}`.trim(),
    about,
    `${figure.category}, ${figure.kind}`,
    source,
    where,
    figure.status,
    shown,
  ];
  return `"${oneLine(figure.text)}" = ${parts.filter(Boolean).join('; ')}${figure.change ? `; ${figure.change}` : ''}`;
}

function eventText(event: NewsEvent): string {
  const source = event.claimant ? `says ${event.claimant}` : 'no source named';
  const day = `${span(event.date.from, event.date.to)} (${event.dateCertainty})`;
  return [
    event.type,
    day,
    event.place ?? 'no place',
    event.status,
    source,
    `importance ${round(event.importance)}`,
  ].join('; ');
}

const span = (from: string | null, to: string | null) =>
  from === to ? (from ?? 'no day') : `${from ?? '?'} to ${to ?? '?'}`;
const round = (share: number) => Math.round(share * 100) / 100;
const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const LONGEST = 160;
const brief = (text: string) => (text.length > LONGEST ? `${oneLine(text.slice(0, LONGEST))}…` : oneLine(text));
