const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that mark a sentence as history, context or memory rather than news. */
export const BACKGROUND = set(
  'anniversary anniversaries decades centuries historically previously formerly ago remembered commemorate commemorates commemorated commemorating heyday originally traditionally commonly typically usually generally often founded born famous predecessor',
);
/** Phrases of the same kind, in lower case with single spaces. */
export const BACKGROUND_PHRASES = [
  'years ago',
  'year ago',
  'months ago',
  'decades ago',
  'in recent years',
  'in recent months',
  'over the years',
  'earlier this year',
  'at the time',
  'second world war',
  'world war',
  'first world war',
  'cold war',
  'civil war of',
  'the same month',
  'is known for',
  'is best known',
  'was born',
  'once again',
];
/** Words that mark news of the day. */
export const NEWS = set(
  'today tonight yesterday overnight breaking latest morning afternoon evening monday tuesday wednesday thursday friday saturday sunday',
);
/** Phrases of the same kind. */
export const NEWS_PHRASES = ['this morning', 'this week', 'last night', 'hours ago', 'for the first time', 'so far'];
/** Words of a sentence that judges, feels or addresses the reader rather than reports. */
export const TALK = set('i we you my our your me us think believe feel hope love really very just maybe perhaps');
/** The longest word of each of these phrases: where none stands, no phrase does. */
export const PHRASE_WORDS: ReadonlySet<string> = new Set(
  [...BACKGROUND_PHRASES, ...NEWS_PHRASES].map((phrase) =>
    phrase.split(' ').reduce((longest, word) => (word.length >= longest.length ? word : longest)),
  ),
);
