import type { Figure } from '../../model.ts';

const ORDINAL =
  /^(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+teenth|\p{L}+tieth|\d+(?:st|nd|rd|th))$/iu;
const ANOTHER = /\banother ((?:\p{L}+ ){0,2}?\p{L}+) (?:has|have|was|were|is|had)\b/iu;

/** True for a count told by its last member: "the fourth general". It counts them all, wherever that one was. */
export const isOrdinal = ({ text }: Pick<Figure, 'text'>) => ORDINAL.test(text.trim());

/** What an ordinal without its noun counts: "another general was killed, the fourth this year" counts generals. */
export function ordinalNoun({ sentence }: Pick<Figure, 'sentence'>): string | null {
  return ANOTHER.exec(sentence)?.[1] ?? null;
}
