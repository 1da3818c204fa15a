import { asciiFirst } from '../../language/ascii-first.ts';
import { fold } from '../fold.ts';
import { LANGUAGES } from '../words/list.ts';
import { drop, type Rule } from './rule.ts';

/** Furniture is short; longer passages are not even looked at. */
export const LONGEST = 260;

const LINES = new Map<string, string>();
for (const { lines } of LANGUAGES)
  for (const [reason, texts] of Object.entries(lines)) for (const text of texts) LINES.set(text, reason);

const PATTERNS: [string, RegExp][] = LANGUAGES.flatMap(({ patterns }) =>
  Object.entries(patterns).flatMap(([reason, list]) =>
    list.map((pattern): [string, RegExp] => [reason, asciiFirst(pattern)]),
  ),
);

const HOLDING: [string, RegExp, string][] = LANGUAGES.flatMap(({ holding }) =>
  Object.entries(holding).flatMap(([reason, list]) =>
    list.map(([text, pattern]): [string, RegExp, string] => [reason, asciiFirst(pattern), text]),
  ),
);

/** All patterns of `PATTERNS` at once: most lines match none, and one look tells. */
const ANY = asciiFirst(new RegExp(PATTERNS.map(([, pattern]) => `(?:${pattern.source})`).join('|'), 'u'));

/** Lines that say by themselves what they are: navigation, sign-ups, share bars, player controls, notices. */
export const furnitureLines: Rule = {
  name: 'furniture',
  apply: (passages) => {
    for (const passage of passages) {
      const reason = passage.reason === null && passage.text.length <= LONGEST ? furnitureOf(passage.text) : null;
      if (reason !== null) drop(passage, reason);
    }
    return passages;
  },
};

/** The kind of furniture that a line or sentence is, or null. */
export function furnitureOf(text: string): string | null {
  const folded = fold(text);
  const bare = trimmed(folded, OPENING, CLOSING);
  const known = LINES.get(bare) ?? LINES.get(folded);
  if (known !== undefined) return known;
  if (bare === '') return /\p{L}|\p{N}/u.test(folded) ? null : 'navigation';
  const line = trimmed(folded, BULLETS, FULL_STOP);
  if (ANY.test(line)) for (const [reason, pattern] of PATTERNS) if (pattern.test(line)) return reason;
  for (const [reason, pattern, text] of HOLDING) if (line.includes(text) && pattern.test(line)) return reason;
  return null;
}

const [OPENING, CLOSING] = [new Set(' •·|>+«"\'-'), new Set(' .:!?»…|>›→"\'-')];
const [BULLETS, FULL_STOP] = [new Set(' •·'), new Set(' .!…')];

/** A folded text without the marks of `opening` before it and those of `closing` behind it. */
function trimmed(text: string, opening: ReadonlySet<string>, closing: ReadonlySet<string>): string {
  let [from, to] = [0, text.length];
  while (from < to && opening.has(text[from] ?? '')) from++;
  while (to > from && closing.has(text[to - 1] ?? '')) to--;
  return text.slice(from, to);
}
