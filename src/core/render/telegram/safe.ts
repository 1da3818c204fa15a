/**
 * Characters that could change how the rest of a message reads: controls, direction marks, overrides and isolates (Unicode TR 36),
 * joiners and fillers without width, unpaired surrogates, line and paragraph separators.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]|\u034f|\u115f|\u1160|\u3164|\uffa0/gu;
const SPACING = /[\p{Zl}\p{Zp}\t\n\r]/u;

/** Text made harmless for display: unsafe characters go, those that part words become a space, piled accents are cut to three. */
export function neutral(text: string): string {
  return text.replace(UNSAFE, (mark) => (SPACING.test(mark) ? ' ' : '')).replace(/(\p{M}{3})\p{M}+/gu, '$1');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes the four characters that mean something in Telegram's HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}
