import { textGate } from '../../assemble/gate/text.ts';
import type { Edition, EditionEvent, EditionFigure } from '../../model.ts';
import type { Words } from '../words.ts';
import { eventLine, eventShortLine } from './event.ts';
import { differingLine, figureLine } from './figure.ts';
import { SAID, STOOD_BEFORE } from './en.ts';
import { correctionLine, footerLine, headerLine, leadLines, sourceLine } from './frame.ts';
import { isOrdinal } from '../../assemble/ledger/ordinal.ts';
import { hasLabel } from './label.ts';
import { type Segment, textOf } from './segment.ts';
import { isPlaceless } from './subject.ts';
import { saysWhat } from './value.ts';

export type SectionName = 'lead' | 'events' | 'figures' | 'differing' | 'also' | 'corrections' | 'sources';

/** One section of an edition as lines; empty sections are left out. `heading` is null for the lead. */
export interface SectionLines {
  name: SectionName;
  heading: string | null;
  lines: Segment[][];
}

/**
 * The figures of the two figure sections. One that its claimants differ on stands in the second alone; one that an event tells opens
 * from there and is not said twice, unless it is a running total or has moved; one of which no words of its sentence say what it counts, is left to the ledger.
 */
export function figureSections(edition: Edition): { key: EditionFigure[]; differing: EditionFigure[] } {
  const key = edition.figures.filter((figure) => !differs(figure) && !toldByEvent(figure, edition) && hasLabel(figure));
  const quoted = key.filter((figure) => isPlaceless(figure, edition));
  const again = quoted.filter((figure, at) => quoted.findIndex((one) => sameSentence(one, figure)) < at);
  return {
    key: key.filter((figure) => !again.includes(figure)),
    differing: edition.figures.filter(differs),
  };
}

/** Whose clause would quote the same words twice. */
const sameSentence = ({ claims: [a] }: EditionFigure, { claims: [b] }: EditionFigure) => a?.sentence === b?.sentence;

/** Several claims of one number are no difference: they stand on one line. */
const differs = ({ differing, claims }: EditionFigure) =>
  differing &&
  new Set(claims.map(({ value, low, high, text }) => [value ?? text.toLowerCase(), low, high].join('/'))).size > 1;

function toldByEvent(figure: EditionFigure, edition: Edition): boolean {
  const { events, also } = edition;
  const { id, kind, category, claims } = figure;
  if (claims.some((claim) => claim.change !== null)) return false;
  const tells = (event: EditionEvent) =>
    event.figures.includes(id) && claims.some((claim) => event.headline.includes(claim.text));
  if (isPlain(figure) || category === 'other' || kind !== 'total') return [...events, ...also].some(tells);
  return (claims.some(isOrdinal) || isPlaceless(figure, edition)) && events.some(tells);
}

const SHORT = 60;

/** A sentence that without its speaker and what stood before is short, and so tells no more than the lines of its figures do. */
function toldByFigures({ figures, sentence }: EditionEvent, shown: ReadonlyMap<string, EditionFigure>): boolean {
  const lines = figures.flatMap((id) => shown.get(id) ?? []);
  if (lines.length === 0 || lines.length < figures.length) return false;
  const speakers = lines.flatMap(({ claims }) => claims.flatMap(({ claimant }) => claimant ?? []));
  const rest = speakers.reduce((left, speaker) => left.replace(speaker, ''), sentence.replace(STOOD_BEFORE, ''));
  return rest.replace(SAID, '').length <= SHORT;
}

/** A share, an amount or a count of things to which nothing happened: its sentence tells it better than a line of its own. */
const isPlain = (figure: EditionFigure) =>
  !saysWhat(figure) ||
  /^[A-Z]{3}\b/.test(figure.unit ?? '') ||
  ((figure.kind === 'other' || figure.kind === 'poll') && figure.measure === null);

/** An edition ready to be put into any form. `dropped` counts lines that the gate did not let through. */
export interface EditionLines {
  title: string;
  header: Segment[];
  sections: SectionLines[];
  footer: Segment[];
  dropped: number;
}

/**
 * Title, header line, sections in reading order, footer: every rendering of a whole edition walks this one value, and every line
 * of it has passed the gate: one with a number that cannot be traced is dropped.
 */
export function editionLines(edition: Edition, words: Words): EditionLines {
  const { key, differing } = figureSections(edition);
  const { heading } = words;
  const shown = new Map([...key, ...differing].map((figure) => [figure.id, figure]));
  const also = edition.also.filter((event) => !toldByFigures(event, shown));
  const all: SectionLines[] = [
    { name: 'lead', heading: null, lines: leadLines(edition, words) },
    {
      name: 'corrections',
      heading: heading.corrections,
      lines: edition.corrections.map((x) => correctionLine(x, words)),
    },
    { name: 'events', heading: heading.events, lines: edition.events.map((x) => eventLine(x, edition, words)) },
    { name: 'figures', heading: heading.figures, lines: key.map((x) => figureLine(x, edition, words)) },
    { name: 'differing', heading: heading.differing, lines: differing.map((x) => differingLine(x, edition, words)) },
    { name: 'also', heading: heading.also, lines: also.map((x) => eventShortLine(x, edition)) },
    { name: 'sources', heading: heading.sources, lines: edition.sources.map((x) => sourceLine(x, edition, words)) },
  ];
  const untraced = textGate(edition);
  const traced = all.map((section) => ({
    ...section,
    lines: section.lines.filter((line) => untraced(textOf(line)).length === 0),
  }));
  const count = (sections: SectionLines[]) => sections.reduce((sum, section) => sum + section.lines.length, 0);
  const sections = traced.filter((section) => section.lines.length > 0);
  if (sections.length === 0) sections.push({ name: 'lead', heading: null, lines: [[{ text: words.emptyDay }]] });
  const frame = {
    title: words.longDay(edition.date),
    header: headerLine(edition, words),
    footer: footerLine(edition, words),
  };
  return { ...frame, sections, dropped: count(all) - count(traced) };
}
