import { type BoundWords, boundTable, boundWords } from '../bound-words.ts';

/** Phrases right before a number. */
const before = boundTable([
  [
    'at_least',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|a minimum|minimum|at the very least|at a minimum|as few as|as little as',
  ],
  [
    'more_than',
    'more than|over|above|exceeding|exceeded|exceeds|exceed|in excess of|upwards of|upward of|greater than|larger than|higher than|north of|passed|passes|surpassed|surpasses|surpassing|topped|topping|well over|far more than|just over|a little over|slightly more than|slightly over|well above|just above|over than|>',
  ],
  [
    'up_to',
    'up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|as high as|as long as|as far as|until up to|at the most',
  ],
  [
    'nearly',
    'nearly|almost|close to|approaching|just shy of|shy of|just short of|nearing|not quite|virtually|getting on for|practically|well nigh',
  ],
  [
    'fewer_than',
    'less than|fewer than|under|below|lower than|smaller than|just under|well under|well below|just below|south of|slightly less than|a little under|<',
  ],
  [
    'about',
    'about|around|roughly|approximately|approx|some|an estimated|estimated|estimates of|an approximate|circa|~|in the region of|in the order of|on the order of|somewhere around|more or less|around about|perhaps|maybe|something like|or about|estimated at|estimated at around',
  ],
]);

/** Phrases right after a number. */
const after = boundTable([
  ['at_least', 'or more|and counting|or greater'],
  ['more_than', 'plus|+|- plus|and more|and over|or over|and above|or above'],
  ['up_to', 'or less|or fewer|or under|and under|at most|or below'],
  ['about', 'or so|- odd|odd|or thereabouts'],
]);

/** Words between a bound and its number that change neither. */
const fillers = new Set(
  'a an the his her its their our another further additional extra staggering whopping record mere massive huge astonishing incredible colossal combined reported just only even still total whole full shocking stunning impressive eye-watering unprecedented remarkable further modest paltry another'.split(
    ' ',
  ),
);

/** English words that bound a number. */
export const ENGLISH_BOUNDS: BoundWords = boundWords({ before, after, fillers });
