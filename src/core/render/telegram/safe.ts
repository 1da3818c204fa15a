/**
 * Characters that could change how the rest of a message reads: controls, direction overrides and isolates (Unicode TR 36),
 * joiners without width, tags, the soft hyphen, unpaired surrogates. The line feed is left to the caller.
 */
const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0e\ufeff\ufff0-\ufffb]|[\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;

/** Text made harmless for display: unsafe characters go or become a space, accents piled on one letter are cut to three. */
export function neutral(text: string): string {
  return text
    .replace(UNSAFE, (mark) => (/[\t\r\u0085\u2028\u2029]/.test(mark) ? ' ' : ''))
    .replace(/(\p{M}{3})\p{M}+/gu, '$1');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes the four characters that mean something in Telegram's HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}
