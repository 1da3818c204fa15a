import type { PlacedBlock } from '../../clean/cleaned.ts';
import type { Document, Sentence } from '../../language/document.ts';
import type { Figure } from '../../model.ts';
import { isShouted, namesIn } from './actors/actors.ts';
import { datelineEnd } from './day/dateline.ts';
import { officialsIn } from './importance/officials.ts';
import { stemsOf } from './importance/stems.ts';
import { lexemeOf } from './lexeme.ts';
import { quotedSpans, spansWithin } from './quoted.ts';
import { type Trigger, triggersOf } from './triggers.ts';
import { type Theme, themeOf } from './type.ts';
import { type Word, wordsIn, wordsOf } from './words.ts';

/** A sentence with everything that is looked up in it once. */
export interface Scanned {
  sentence: Sentence;
  /** Position among the sentences of running text, headings left out. */
  rank: number;
  /** Whether it opens its paragraph. */
  opens: boolean;
  words: readonly Word[];
  triggers: readonly Trigger[];
  /** The stems of its content words, each once. */
  stems: ReadonlySet<string>;
  /** The classes of its words together, as bits of `CLASS`. */
  classes: number;
  /** Whether it is written in capitals, so that no name can be told in it. */
  shouted: boolean;
  /** Quoted passages that touch it, as offsets in the source. */
  quotes: readonly [number, number][];
  /** Indices of the figures that stand in it. */
  figures: readonly number[];
}

/** One article, scanned: its sentences, what it speaks of most, its title and the words of that. */
export interface Scan {
  sentences: readonly Scanned[];
  theme: Theme;
  title: ReadonlySet<string>;
  heading: string;
  /** Words that the article uses as names. */
  names: ReadonlySet<string>;
  /** The last names of those whom it introduces with an office of state. */
  officials: ReadonlySet<string>;
}

const LONG_HEADING = 140;

/** Scans the running text of an article; headings and captions tell no events. Linear. */
export function scanArticle(document: Document, figures: readonly Figure[]): Scan {
  const bySentence = figuresBySentence(figures);
  const spans = quotedSpans(document);
  let from = 0;
  const running = document.sentences.filter((sentence) => isRunning(document.blocks[sentence.block]));
  const sentences = running.map((sentence, rank): Scanned => {
    while (from < spans.length && (spans[from]?.[1] ?? 0) <= sentence.start) from++;
    const words = wordsOf(sentence);
    const quotes = spansWithin(spans, sentence.start, sentence.end, from);
    const found = bySentence.get(sentence.start) ?? [];
    const opens = running[rank - 1]?.block !== sentence.block;
    const [triggers, stems, classes] = [triggersOf(words), stemsOf(words), classesIn(words)];
    const shouted = isShouted(words);
    return { sentence, rank, opens, words, triggers, stems, classes, shouted, quotes, figures: found };
  });
  const theme = themeOf(sentences.map((x) => x.triggers));
  const heading = headingOf(document);
  const title = stemsOf(wordsIn(heading));
  return {
    sentences,
    theme,
    title,
    heading,
    names: namesIn(sentences, datelineEnd(document)),
    officials: officialsIn(sentences),
  };
}

const classesIn = (words: readonly Word[]): number =>
  words.reduce((bits, { spelling }) => bits | lexemeOf(spelling).classes, 0);

/** A heading tells no event, but a long one is a paragraph that only looks like one. */
const isRunning = (block: PlacedBlock | undefined): boolean =>
  block !== undefined && (block.kind !== 'heading' || block.text.length > LONG_HEADING);

function figuresBySentence(figures: readonly Figure[]): Map<number, number[]> {
  const map = new Map<number, number[]>();
  figures.forEach((figure, at) => {
    if (figure.sentenceStart === null || !figure.ledger) return;
    const list = map.get(figure.sentenceStart) ?? [];
    list.push(at);
    map.set(figure.sentenceStart, list);
  });
  return map;
}

/** The given title, else the heading that the text begins with. */
function headingOf(document: Document): string {
  const first = document.blocks[0];
  return document.title ?? (first?.kind === 'heading' ? first.text : '');
}
