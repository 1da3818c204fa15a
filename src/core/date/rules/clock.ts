import { pad } from '../calendar.ts';
import { lookUp, type DateRule } from './rule.ts';

/** 16:08 UTC, 5am, 11 a.m., midnight: a time of the day told, or of the day that the words beside it name. */
export const clock: DateRule = {
  name: 'clock',
  needs: ['digit', 'clock'],
  approximate: true,
  read({ groups, text, before, after }, words) {
    const named = lookUp(words.clockWords, text);
    if (named !== undefined) return { kind: 'clock', clock: named, day: null };
    const bare = groups['half'] === undefined && groups['tz'] === undefined;
    // "3.45" and "2:1" are numbers and scores unless something says that a clock is read.
    if (bare && (!words.clockMark.test(text) || /^\s?(?:to|-|–)\s?\d/.test(after) || !words.clockBefore.test(before)))
      return null;
    const [hours, minutes] = groups['hhmm']
      ? [Number(groups['hhmm'].slice(0, 2)), Number(groups['hhmm'].slice(2))]
      : [Number(groups['h']), Number(groups['min'] ?? 0)];
    const half = groups['half']?.[0]?.toLowerCase();
    if (hours > 24 || (half !== undefined && hours > 12)) return null;
    const hour = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0);
    const zone = /^(?:utc|gmt|z)$/i.test(groups['tz'] ?? '') ? 'Z' : '';
    return { kind: 'clock', clock: `T${pad(hour, 2)}:${pad(minutes, 2)}${zone}`, day: null };
  },
};
