const BRACKETS = /\s?\([^()]{1,120}\)(\p{L}?)/gu;
/** Not before what goes on with the aside ("leaving a crater - as well as a hole"), nor what says of a date or an hour which it was. */
const DASHED =
  /\s[–—-]\s(?!the (?:day|night|morning|evening|week|month|year|moment|hour) )[^–—\d]{3,90}?\s[–—-]\s(?!(?:as well as|and|or|but|with|including) )/g;
const LONG = 170;

/** Drops what stands in brackets, and in a long sentence what stands between dashes; never what holds a number. */
export function withoutAsides(sentence: string): string {
  const open = sentence.replace(BRACKETS, (aside, glued: string) => (/\d/.test(aside) ? aside : glued && ` ${glued}`));
  return open.length > LONG ? open.replace(DASHED, ' ') : open;
}
