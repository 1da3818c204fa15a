/** Everything that operators are told of by itself: troubles, and their ends. */
const ALERT_NAMES = [
  'token',
  'tokenOver',
  'database',
  'databaseOver',
  'disk',
  'diskOver',
  'editions',
  'longRound',
  'editionsOver',
  'planning',
  'planningOver',
  'stuck',
  'struggling',
  'deliveriesOver',
  'backup',
  'backupOver',
  'source',
  'sourceOver',
  'figure',
  'more',
  'plain',
] as const;

export type AlertName = (typeof ALERT_NAMES)[number];

/** One sentence for each in one language; `{name}` places are filled, and what is put there stays as the program has it. */
export type AlertWords = Readonly<Record<AlertName, string>>;

/** What has to be told, in no language yet. */
export interface Said {
  name: AlertName;
  values: Readonly<Record<string, string>>;
}

export const said = (name: AlertName, values: Said['values'] = {}): Said => ({ name, values });

/** The sentence in the words of a language. */
export function saidIn(words: AlertWords, { name, values }: Said): string {
  return words[name].replace(/\{(\w+)\}/g, (_, place: string) => values[place] ?? '');
}
