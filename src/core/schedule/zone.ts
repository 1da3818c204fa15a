import { Temporal } from 'temporal-polyfill';

/** Zones without summer time that stand for offsets of part hours; whole hours have names of their own (Etc/GMT-2). */
const PART_HOUR_ZONES: Record<string, string> = {
  '-09:30': 'Pacific/Marquesas',
  '+03:30': 'Asia/Tehran',
  '+04:30': 'Asia/Kabul',
  '+05:30': 'Asia/Kolkata',
  '+05:45': 'Asia/Kathmandu',
  '+06:30': 'Asia/Yangon',
  '+08:45': 'Australia/Eucla',
  '+09:30': 'Australia/Darwin',
};
const OFFSET = /^(?:UTC|GMT)?\s*([+-]|−)(\d{1,2})(?::?(\d\d))?$/i;
const NAME = /^[A-Za-z][A-Za-z_+-]*(?:\/[A-Za-z0-9_+-]+){1,2}$/;
/** Cities that give a zone its name in today's spelling where older lists keep another. */
const RENAMED: Record<string, string> = {
  kyiv: 'Europe/Kyiv',
  kolkata: 'Asia/Kolkata',
  'ho chi minh': 'Asia/Ho_Chi_Minh',
};

/**
 * The zone that a reader names: an IANA name in any case ("europe/kyiv"), the city that gives a zone its name ("Kyiv",
 * "new york"), "UTC", or an offset ("+2", "UTC+05:30"). Null when it is none of these.
 */
export function parseZone(words: string): string | null {
  const name = words.trim().replace(/\s+/g, ' ');
  if (/^(?:UTC|GMT|Z)$/i.test(name)) return 'UTC';
  const offset = OFFSET.exec(name);
  if (offset) return zoneOfOffset(offset[1] === '+' ? '+' : '-', Number(offset[2]), offset[3] ?? '00');
  const path = name.replaceAll(' ', '_');
  if (NAME.test(path)) return known(path);
  return zoneOfCity(name.toLowerCase());
}

/** A zone name in its usual spelling, null when this machine does not know it. */
function known(name: string): string | null {
  try {
    return new Temporal.ZonedDateTime(0n, name).timeZoneId;
  } catch {
    return null;
  }
}

function zoneOfOffset(sign: '+' | '-', hours: number, minutes: string): string | null {
  if (hours > 14) return null;
  if (minutes !== '00') return PART_HOUR_ZONES[`${sign}${String(hours).padStart(2, '0')}:${minutes}`] ?? null;
  if (hours === 0) return 'UTC';
  // POSIX signs are reversed: Etc/GMT-2 is two hours ahead of UTC.
  return known(`Etc/GMT${sign === '+' ? '-' : '+'}${hours}`);
}

function zoneOfCity(city: string): string | null {
  const renamed = RENAMED[city];
  if (renamed) return known(renamed);
  const tail = `/${city.replaceAll(' ', '_')}`;
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().endsWith(tail)) ?? null;
}
