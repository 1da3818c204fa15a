import { matchesOf } from '../../language/matches.ts';

const PAIRS: Record<string, string> = { '“': '”', '«': '»', '„': '“' };
const WORD = /[\p{L}\p{N}]/u;

/** The spans of a text that stand in quotation marks, marks included; an opening mark without its end quotes the rest. */
export function quotedSpans(text: string): [number, number][] {
  const spans: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    const close = closing(text, at);
    if (!close) continue;
    const end = endOf(text, at + 1, close);
    spans.push([at, end]);
    at = end - 1;
  }
  return spans;
}

/** The mark that closes the one at `at`; null where none opens: an apostrophe follows a letter. */
function closing(text: string, at: number): string | null {
  const mark = text[at] ?? '';
  if (PAIRS[mark]) return PAIRS[mark];
  if (mark === '"') return '"';
  const single = mark === "'" || mark === '‘';
  const opens = !WORD.test(text[at - 1] ?? ' ') && WORD.test(text[at + 1] ?? ' ');
  return single && opens ? (mark === '‘' ? '’' : "'") : null;
}

function endOf(text: string, from: number, close: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] !== close) continue;
    const apostrophe =
      (close === "'" || close === '’') && WORD.test(text[at - 1] ?? '') && WORD.test(text[at + 1] ?? '');
    if (!apostrophe) return at + 1;
  }
  return text.length;
}

/** True when every quotation that opens is closed, so that the text can stand alone. */
export function quotesBalanced(text: string): boolean {
  const marks = (open: string, close: string) => count(text, open) === count(text, close);
  return marks('“', '”') && marks('«', '»') && count(text, '"') % 2 === 0 && !opensSpeech(text);
}

/** Speech in single marks, which are apostrophes too: it opens behind who speaks, and ends where a mark follows a word or a stop. */
const SPEECH = /(?::|\b(?:said|says|added|adding|told [^,.:;]{2,40})),? ['‘](?=\p{L})/gu;
const ENDS = /[^\s]['’](?![\p{L}\p{N}])/u;

/** True for speech in single marks that runs on behind the end. */
function opensSpeech(text: string): boolean {
  const last = matchesOf(SPEECH, text).at(-1);
  return last !== undefined && !ENDS.test(text.slice(last.index + last[0].length));
}

const count = (text: string, mark: string) => text.split(mark).length - 1;
