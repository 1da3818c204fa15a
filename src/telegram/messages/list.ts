import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { LANGUAGES, type Language, type Messages } from './messages.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

/** The languages that the interface speaks. */
const MESSAGES: Record<Language, Messages> = { en, uk, de, fr, es, pl };

/** The interface language for a language tag such as Telegram gives ("de", "pt-br"); English where there is none. */
export function languageOf(tag: string | undefined): Language {
  const code = (tag ?? '').toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === code) ?? 'en';
}

/** The words of an interface language. */
export function messagesOf(tag: string): Messages {
  return MESSAGES[languageOf(tag)];
}
