import type { EvidenceView } from '../../ports/newsroom.ts';
import { sourceLine } from './card.ts';
import { type Block, bold, type Line, line } from './span.ts';
import type { View } from './words.ts';

/** The paragraph that a sentence stands in, the sentence bold, over its article. */
export function evidenceBlocks(evidence: EvidenceView, view: View): Block[] {
  const { article, paragraphs, sentence } = evidence;
  const published = article.published ? [line(view.words.longDay(article.published))] : [];
  return [
    { lines: paragraphs.map((paragraph) => marked(paragraph, sentence)), quote: 'open' },
    { lines: [sourceLine(article, view), ...published] },
  ];
}

function marked(paragraph: string, sentence: string): Line {
  const at = paragraph.indexOf(sentence);
  if (at < 0) return line(paragraph);
  return line(paragraph.slice(0, at), bold(sentence), paragraph.slice(at + sentence.length));
}
