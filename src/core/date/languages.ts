import { english } from './en/words.ts';
import { grammarOf, type DateGrammar } from './match.ts';
import type { DateWords } from './words.ts';

/** The languages whose time expressions are read. A new one is a folder with a table like these. */
export const DATE_LANGUAGES: readonly DateWords[] = [english];

const grammars = new Map<string, DateGrammar>();

/** The grammar of a language (ISO 639-1; a text of unknown language is read as English); null for one without a table. */
export function dateGrammar(language: string | null): DateGrammar | null {
  const code = (language ?? 'en').slice(0, 2).toLowerCase();
  const ready = grammars.get(code);
  if (ready) return ready;
  const words = DATE_LANGUAGES.find((x) => x.language === code);
  if (!words) return null;
  const grammar = grammarOf(words);
  grammars.set(code, grammar);
  return grammar;
}
