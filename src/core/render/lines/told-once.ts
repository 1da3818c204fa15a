import type { Edition } from '../../model.ts';
import { eventLine } from './event.ts';
import { figureLine } from './figure.ts';
import type { SectionLines, SectionName } from './sections.ts';
import { type Segment, textOf } from './segment.ts';
import type { Words } from '../words.ts';

/**
 * Sections in which what leads the day is told once, in full: the lead has the whole line of each of its items, and the sections below
 * have only the others. Without a lead, or where the reader hides it, nothing changes. `below`: the sections that give up the lines told
 * above; a form that shows the evidence under its figures keeps those.
 */
export function toldOnce(
  sections: readonly SectionLines[],
  edition: Edition,
  words: Words,
  below: readonly SectionName[] = ['events', 'figures'],
): SectionLines[] {
  const lead = sections.find(({ name, lines }) => name === 'lead' && lines.length === edition.lead.length);
  if (!lead || !edition.lead.length) return [...sections];
  const led = edition.lead.flatMap((id) => lineOf(id, edition, words));
  if (led.length !== edition.lead.length) return [...sections];
  const told = new Set(led.map(textOf));
  return sections.flatMap((section): SectionLines[] => {
    if (section === lead) return [{ ...section, lines: led }];
    if (!below.includes(section.name)) return [section];
    const lines = section.lines.filter((line) => !told.has(textOf(line)));
    return lines.length ? [{ ...section, lines }] : [];
  });
}

function lineOf(id: string, edition: Edition, words: Words): Segment[][] {
  const event = edition.events.find((each) => each.id === id);
  if (event) return [eventLine(event, edition, words)];
  const figure = edition.figures.find((each) => each.id === id);
  return figure ? [figureLine(figure, edition, words)] : [];
}
