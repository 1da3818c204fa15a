import type { Edition } from '../../model.ts';
import type { Section } from '../../ports/chats.ts';
import { editionLines, type SectionLines, type SectionName } from '../lines/sections.ts';
import { capitalised } from './capitalised.ts';
import { figureBlocks } from './figure-groups.ts';
import { type Block, bold, fill, type Line, line } from './span.ts';
import { toldOnce } from '../lines/told-once.ts';
import { linkedSources, spansOf, timeSpan } from './view.ts';
import type { View } from './words.ts';

/** The settings' name of each section; corrections are none of them and cannot be hidden. */
const SETTING: Record<SectionName, Section | null> = {
  lead: 'lead',
  events: 'events',
  figures: 'figures',
  differing: 'claims',
  also: 'also',
  sources: 'sources',
  corrections: null,
};

/** Sections that may be folded: they are looked up rather than read. */
const FOLDED: readonly SectionName[] = ['also', 'sources'];

/** The date, the day counts, what was read and until when. */
export function headerBlock(edition: Edition, view: View, title?: Line): Block {
  return { heading: title ?? [bold(capitalised(view.words.longDay(edition.date)))], lines: [readLine(edition, view)] };
}

function readLine(edition: Edition, view: View): Line {
  const { words } = view;
  const days = edition.chronology.map(({ name, day }) => words.chronology(name, day)).join(', ');
  const opening = days ? `${capitalised(days)}. ` : '';
  const { articles, outlets } = edition.coverage;
  const read = `${words.revision(edition.revision)}: ${words.count('articles', articles)}, ${words.count('outlets', outlets)}`;
  if (!edition.cutoff) return line(opening + read);
  const until = timeSpan(edition.cutoff, words.instant(edition.cutoff));
  return line(`${opening}${read}, `, fill(words.readUntil('{time}'), { time: until }));
}

/** One section as a block; the sources carry the footer. */
export function sectionBlock(section: SectionLines, edition: Edition, view: View): Block {
  const linked = section.name === 'sources';
  const lines = section.lines.map((each) => (linked ? linkedSources(each, edition, view) : spansOf(each, view)));
  const numbered = section.name === 'events' ? lines.map((each, at) => line(`${at + 1}. `, each)) : lines;
  const block: Block = section.heading ? { heading: [bold(section.heading)], lines: numbered } : { lines: numbered };
  return FOLDED.includes(section.name) ? { ...block, quote: 'folded' } : block;
}

/** The sections of an edition that a reader has not hidden, in reading order, the footer being the last line of the last one. */
export function sectionsShown(edition: Edition, view: View, hidden: readonly Section[]): SectionLines[] {
  const { sections, footer } = editionLines(edition, view.words);
  const shown = sections.filter(({ name }) => {
    const setting = SETTING[name];
    return setting === null || !hidden.includes(setting);
  });
  const once = toldOnce(shown, edition, view.words);
  const last = once.at(-1);
  if (last?.name === 'sources') return [...once.slice(0, -1), { ...last, lines: [...last.lines, footer] }];
  return [...once, { name: 'lead', heading: null, lines: [footer] }];
}

/** The standard edition: header and lead on the first screen, then the sections that are not empty and not hidden. */
export function standardEdition(edition: Edition, view: View, hidden: readonly Section[] = []): Block[] {
  const sections = sectionsShown(edition, view, hidden);
  const blocks = sections.flatMap((section) => {
    if (section.name === 'figures') return figureBlocks(section, edition, view);
    const block = sectionBlock(section, edition, view);
    // What leads is read one by one: a blank line parts its items.
    return section.name === 'lead' ? block.lines.map((each) => ({ lines: [each] })) : [block];
  });
  return [headerBlock(edition, view), ...blocks];
}
