import { ALSO_CALLED } from './also-called.ts';
import { DESK_COMMANDS, READER_COMMANDS, type CommandName, type ReaderCommand } from './names.ts';

/** The longest name that is compared, and how many letters may be wrong, missing, added or swapped in it. */
const LONGEST = 20;
const MOST_SLIPS = 2;

/** The command that a word stands for in one of the interface's languages ("hilfe", "gestern"); null where there is none. */
export function alsoCalled(word: string): ReaderCommand | null {
  const name = word.toLowerCase();
  return READER_COMMANDS.find((command) => command === name || ALSO_CALLED[command]?.includes(name)) ?? null;
}

/** The command that was probably meant by a name that is none: the nearest, two slips away at most. */
export function meantBy(word: string, operator: boolean): CommandName | null {
  const name = word.toLowerCase();
  if (name.length > LONGEST || name.length < 3) return null;
  const known: readonly CommandName[] = operator ? [...READER_COMMANDS, ...DESK_COMMANDS] : READER_COMMANDS;
  const far = (command: string) => slips(name, command);
  const nearest = [...known].sort((a, b) => far(a) - far(b))[0];
  return nearest && far(nearest) <= Math.min(MOST_SLIPS, name.length - 2) ? nearest : null;
}

/** How many letters have to be changed, added, left out or swapped with the next to turn one word into the other (Damerau 1964). */
function slips(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const at = (up: number, left: number) => (up ? rows[i - up] : row)?.[j - left] ?? 0;
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + same, ...(swapped ? [at(2, 2) + 1] : [])));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
