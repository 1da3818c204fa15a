const UPPER = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{Nd}]/u;
const [ZERO, NINE, A, Z, SMALL_A, SMALL_Z, ASCII] = [48, 57, 65, 90, 97, 122, 128];

/** Whether a text begins with a capital letter. ASCII is told by hand, for this is asked of every word there is. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII ? code >= A && code <= Z : UPPER.test(text);
}

/** Whether a text begins with a letter of any script. */
export function startsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII ? (code >= SMALL_A && code <= SMALL_Z) || (code >= A && code <= Z) : LETTER.test(text);
}

/** Whether a letter of any script stands at a place of a text; not told of the rare ones that take two places. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < ASCII ? (code >= SMALL_A && code <= SMALL_Z) || (code >= A && code <= Z) : LETTER.test(text.charAt(at));
}

/** Whether a text begins with a letter or a digit, of any script. */
export function startsWithLetterOrDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < ASCII)
    return (code >= SMALL_A && code <= SMALL_Z) || (code >= A && code <= Z) || (code >= ZERO && code <= NINE);
  return LETTER_OR_DIGIT.test(text);
}

/** Whether a text begins with one of the digits 0 to 9. */
export function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= ZERO && code <= NINE;
}
