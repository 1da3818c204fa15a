const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Small words that hardly any longer word begins with: before a lost space they are words of their own ("clearthe", "theriver"). */
export const FIRST_OF_TWO = words('the to an of is was has were are from with this their had have');

/** The same for words that hardly any longer word ends in. */
export const LAST_OF_TWO = words(`
  the to by and of was were are has had have with from this that their after under while told said which who
`);

/** Those that end many a word ("bulletin", "formula"), and are words of their own only behind a verb form or another small word. */
export const LAST_AFTER_VERB = words('a an in on at as for is it its');

/** The few that no name ends in either. */
export const LAST_AFTER_NAME = words('told that which were said from with after under was while');
