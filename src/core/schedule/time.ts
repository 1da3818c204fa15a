const TIME = /^(\d{1,2})(?:[:.h](\d\d)|h)?\s*(am|pm|a\.m\.|p\.m\.)?$/i;

/** A time of day that a reader types ("8", "8:05", "08.30", "20h15", "8pm") as `HH:MM`; null when there is no such time. */
export function parseTime(words: string): string | null {
  const found = TIME.exec(words.trim());
  if (!found) return null;
  const half = found[3]?.[0]?.toLowerCase();
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  if (minute > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return null;
  const shifted = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return `${String(shifted).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
