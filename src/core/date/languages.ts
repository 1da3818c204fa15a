import { englishDating } from './en/dating.ts';
import { spanishDating } from './es/dating.ts';
import { grammarOf, type DateGrammar } from './match.ts';
import { ukrainianDating } from './uk/dating.ts';
import type { DatingWords } from './words.ts';

/** The languages whose time expressions are read. A new one is a folder with tables like these. */
const DATE_LANGUAGES: readonly DatingWords[] = [englishDating, spanishDating, ukrainianDating];

const grammars = new Map<string, DateGrammar>();

/** The words by which articles of a language (ISO 639-1; unknown is read as English) give their day away; null for other languages. */
export function datingWords(language: string | null): DatingWords | null {
  const code = codeOf(language);
  return DATE_LANGUAGES.find((x) => x.date.language === code) ?? null;
}

/** The grammar of a language's time expressions; null for a language without tables. */
export function dateGrammar(language: string | null): DateGrammar | null {
  const code = codeOf(language);
  const ready = grammars.get(code);
  if (ready) return ready;
  const words = datingWords(language);
  if (!words) return null;
  const grammar = grammarOf(words.date);
  grammars.set(code, grammar);
  return grammar;
}

function codeOf(language: string | null): string {
  return (language ?? 'en').slice(0, 2).toLowerCase();
}
