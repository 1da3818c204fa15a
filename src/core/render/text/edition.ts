import type { Edition } from '../../model.ts';
import { editionLines, type SectionLines } from '../lines/sections.ts';
import { type Segment, textOf } from '../lines/segment.ts';
import { toldOnce } from '../lines/told-once.ts';
import type { Words } from '../words.ts';

/** How a place in plain text is opened: the mark that stands after the number of a figure, given in order of appearance. */
export type Marks = Map<string, string>;

/**
 * An edition as plain text for a terminal or a file: sections in reading order, each figure's number followed by the mark that
 * opens it ("404 (f1) tanks lost"). `marks` takes the marks given; pass one map for a whole conversation.
 */
export function textEdition(edition: Edition, words: Words, marks: Marks = new Map()): string {
  const { title, header, sections, footer } = editionLines(edition, words);
  const frame = [title, plain(textOf(header))].join('\n');
  const once = toldOnce(sections, edition, words);
  return [frame, ...once.map((section) => sectionText(section, marks)), plain(textOf(footer))]
    .join('\n\n')
    .concat('\n');
}

function sectionText({ name, heading, lines }: SectionLines, marks: Marks): string {
  const own = lines.map((line, at) => `${name === 'events' ? `${at + 1}. ` : ''}${lineText(line, marks)}`);
  return [...(heading === null ? [] : [heading]), ...own].join('\n');
}

/** One line as plain text with the marks of its figures. */
export function lineText(line: readonly Segment[], marks: Marks): string {
  return plain(line.map(({ text, figure }) => (figure ? `${text} (${markOf(figure, marks)})` : text)).join(''));
}

function markOf(figure: string, marks: Marks): string {
  const known = marks.get(figure) ?? `f${marks.size + 1}`;
  marks.set(figure, known);
  return known;
}

/** One line of text without control characters: what articles print must not steer a terminal. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
