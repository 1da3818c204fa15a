import type { Edition } from '../../model.ts';
import { editionLines, type SectionLines } from '../lines/sections.ts';
import { type Segment, textOf } from '../lines/segment.ts';
import { toldOnce } from '../lines/told-once.ts';
import type { Words } from '../words.ts';
import { escapeMarkdown, markdownAddress } from './escape.ts';

/**
 * An edition as Markdown, the form of the files in `briefings/`: sections in reading order, what leads told once, key events numbered, every figure
 * followed by the sentence that it comes from, sources linked. The same edition and words give the same bytes.
 */
export function markdownOf(edition: Edition, words: Words): string {
  const { title, header, sections, footer } = editionLines(edition, words);
  const parts = [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(textOf(header)),
    ...toldOnce(sections, edition, words, ['events']).map((section) => sectionText(section, edition)),
  ];
  return `${[...parts, `---`, escapeMarkdown(textOf(footer))].join('\n\n')}\n`;
}

function sectionText(section: SectionLines, edition: Edition): string {
  const heading = section.heading === null ? [] : [`## ${escapeMarkdown(section.heading)}`];
  const lines = section.lines.map((line, at) => lineText(line, at, section, edition));
  return [...heading, lines.join(section.name === 'lead' ? '\n\n' : '\n')].join('\n\n');
}

function lineText(line: Segment[], at: number, { name }: SectionLines, edition: Edition): string {
  if (name === 'sources') return `- ${sourceText(line, edition)}`;
  const text = escapeMarkdown(textOf(line));
  if (name === 'lead') return text;
  if (name === 'events') return `${at + 1}. ${text}`;
  const evidence = name === 'figures' || name === 'differing' ? evidenceOf(line, edition) : [];
  return [`- ${text}`, ...evidence.map((sentence) => `  > ${escapeMarkdown(sentence)}`)].join('\n');
}

/** The sentences that a figure line opens to, each once. */
function evidenceOf(line: readonly Segment[], edition: Edition): string[] {
  const id = line.find((segment) => segment.figure)?.figure;
  const claims = edition.figures.find((figure) => figure.id === id)?.claims ?? [];
  return [...new Set(claims.map((claim) => claim.sentence))];
}

function sourceText(line: readonly Segment[], edition: Edition): string {
  return line
    .map(({ text, source }) => {
      const address = markdownAddress(edition.sources.find(({ n }) => n === source)?.url ?? null);
      return address ? `[${escapeMarkdown(text)}](${address})` : escapeMarkdown(text);
    })
    .join('');
}
