type Direction = 'up' | 'down';

const table = (up: string, down: string): Readonly<Record<string, Direction>> =>
  Object.assign(
    Object.create(null) as Record<string, Direction>,
    Object.fromEntries([
      ...up.split(' ').map((word) => [word, 'up']),
      ...down.split(' ').map((word) => [word, 'down']),
    ]),
  );

/** Verbs (dictionary form) by which a number itself moves. */
export const CHANGE_VERBS = table(
  'rise grow climb soar surge jump increase swell rally rocket balloon skyrocket mushroom advance expand accelerate rebound spike edge inch creep leap raise boost uptick escalate hike widen double treble triple quadruple',
  'fall drop decline decrease sink slide slump plunge plummet tumble shrink dip dwindle ease slip contract nosedive retreat sag reduce lower cut slash weaken recede crash trim halve narrow',
);
/** Verbs that move a number only where it is measured, not where things are counted: "gained 3%", "lost 20 points". */
export const GAIN_VERBS = table('gain add', 'lose shed');
/** Nouns before "of" or "to". */
export const CHANGE_NOUNS = table(
  'rise increase growth jump gain surge climb hike spike rebound uptick advance',
  'fall drop decline decrease loss reduction cut slump plunge dip slide contraction',
);
/** Words after a number that say it is a difference. */
export const COMPARATIVES: ReadonlySet<string> = new Set('more less fewer higher lower larger smaller'.split(' '));
/** Adverbs right before a measured number: "up 3%". */
export const CHANGE_ADVERBS = table('up', 'down');
