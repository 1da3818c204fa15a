/**
 * Every match of a pattern with the flag g, in order. For patterns that are tried on each line or sentence: `matchAll` makes the
 * pattern anew at every call, which costs ten times the search, and a thousand times when the engine has just thrown away the
 * compiled form. The pattern must not match the empty string.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
