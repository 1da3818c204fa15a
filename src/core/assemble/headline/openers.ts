import { ADDITION, OPENERS, OPENERS_OF_FRAGMENTS, TIE_AT_END, TIE_WITHIN } from './en.ts';

const OPENER = new RegExp(`^(${OPENERS.join('|')})(?:,|:| -| –)? +(?=\\S)`, 'i');
/** Words that need their comma to be a tie and not part of the sentence ("Still images show", "So far", "As a result of the flood"). */
const COMMA_NEEDED = new Set([
  'still',
  'so',
  'also',
  'instead',
  'breaking',
  'update',
  'latest',
  'exclusive',
  'watch',
  'live',
  'besides',
  'yet',
  'elsewhere',
  'however',
  'for example',
  'for instance',
  'in response',
  'in addition',
  'as a result',
  'in fact',
]);

const ELSEWHERE_IN = /^(?:elsewhere|also) (?:in|on|at) /i;

/** Drops what ties a sentence to the one before ("Meanwhile,", "It came as", "has also renewed", "in the loaf too"), as often as it stands there. */
export function withoutOpeners(sentence: string): string {
  let rest = sentence.replace(ADDITION, '');
  for (let times = 0; times < 3; times++) {
    const found = OPENER.exec(rest);
    const opener = found?.[1]?.toLowerCase() ?? '';
    if (!found || OPENERS_OF_FRAGMENTS.has(opener)) break;
    if (COMMA_NEEDED.has(opener) && !/[,:]/.test(found[0]) && !ELSEWHERE_IN.test(rest)) break;
    rest = rest.slice(found[0].length);
  }
  rest = rest.replace(TIE_WITHIN, '$1 ');
  if (rest.endsWith(' too.')) rest = rest.replace(TIE_AT_END, '');
  return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}
