import { withoutAsides } from './asides.ts';
import { withoutClosingClause, withoutClosingQuestion } from './clauses.ts';
import { withoutDateline } from './dateline.ts';
import { GUARDS } from './en.ts';
import { withoutLoaded } from './loaded.ts';
import { withoutOpeningClause } from './opening-clause.ts';
import { withoutOpeners } from './openers.ts';

/** In this order: what ties to other sentences, the clause before the news, then asides, then judgement word by word, then the clause that still carries it. */
const CUTS = [withoutOpeners, withoutOpeningClause, withoutAsides, withoutLoaded, withoutClosingClause];

/** An entry of a list: its mark, and the semicolon behind it. */
const LISTED = /^\s*[•·▪‣◦] (.*?);?\s*$/u;

/** A text that runs on without a full stop is no sentence that grammar could cut. */
const TOO_LONG = 2000;

const WORD = /[\p{L}]+(?:n['’]t)?/gu;

/**
 * The headline of an event: its sentence, shortened by grammar only, never reworded. A cut that would lose a word that denies,
 * hedges or limits, is not made.
 */
export function headlineOf(sentence: string): string {
  const line = tidy(
    withoutClosingQuestion(withoutDateline(sentence.replace(/\s+/g, ' ').replace(LISTED, '$1').trim())),
  );
  if (line.length > TOO_LONG) return line;
  return CUTS.reduce((text, cut) => {
    const shorter = tidy(cut(text));
    return guards(shorter) === guards(text) ? shorter : text;
  }, line);
}

/** "the the harbour": a slip of the pen, where the language never says a word twice. */
const DOUBLED = /\b(the|an?|of|to|and|for|with) (?=\1 )/gi;

const tidy = (text: string) =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(DOUBLED, '')
    .replace(/ ([,.;:!?])/g, '$1')
    .trim();

/** How many words of a text deny, hedge or limit. */
function guards(text: string): number {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.filter((word) => GUARDS.has(word) || /n['’]t$/.test(word)).length;
}
