import { OTHER_POSTS } from '../../extract/claimant/en.ts';

/** Words of English by which those who count are known again. Data only; the rules stand beside. */

/** Nouns of state bodies: together with a country they speak for that state. */
export const STATE_ORGANS = new Set(
  (
    'government ministry minister army military navy air force forces armed general staff police officials official authorities authority ' +
    'president presidency parliament emergency service services security intelligence defence defense foreign interior health ' +
    'state office department agency command headquarters hq kremlin cabinet leadership side spokesman spokeswoman spokesperson ' +
    'border guard guards prosecutor prosecutors investigative committee national statistics bureau disaster management rescue coast country troops'
  ).split(' '),
);

/** Seats of government that speak for their state: ISO 3166-1 code by name. */
export const SEATS: Record<string, string> = {
  moscow: 'RU',
  kremlin: 'RU',
  kyiv: 'UA',
  kiev: 'UA',
  washington: 'US',
  pentagon: 'US',
  london: 'GB',
  'downing street': 'GB',
  whitehall: 'GB',
  paris: 'FR',
  berlin: 'DE',
  beijing: 'CN',
  tehran: 'IR',
  ankara: 'TR',
  'new delhi': 'IN',
  islamabad: 'PK',
  kabul: 'AF',
  baghdad: 'IQ',
  damascus: 'SY',
  jerusalem: 'IL',
  'tel aviv': 'IL',
  tokyo: 'JP',
  seoul: 'KR',
  pyongyang: 'KP',
  warsaw: 'PL',
  minsk: 'BY',
  rome: 'IT',
  madrid: 'ES',
  vienna: 'AT',
  athens: 'GR',
  cairo: 'EG',
  riyadh: 'SA',
  canberra: 'AU',
  ottawa: 'CA',
  taipei: 'TW',
  hanoi: 'VN',
  manila: 'PH',
  jakarta: 'ID',
  caracas: 'VE',
  havana: 'CU',
  nairobi: 'KE',
  khartoum: 'SD',
  'addis ababa': 'ET',
  'white house': 'US',
  'state department': 'US',
  putin: 'RU',
};

/** Titles and trades before or after a person's name; not part of the name. */
export const TITLES = new Set(
  (
    'mr mrs ms dr sir dame lord lady president vice deputy prime minister chancellor king queen prince pope chief general colonel major ' +
    'captain lieutenant sergeant admiral commander mayor governor senator congressman congresswoman mp judge justice professor prof ' +
    'secretary head director chairman chairwoman chair leader spokesman spokeswoman spokesperson ambassador envoy aide adviser ' +
    'advisor lawyer attorney prosecutor analyst economist expert author researcher scientist co-author former acting senior'
  ).split(' '),
);

/** Words that say nothing about who a claimant is. */
export const SMALL = new Set(
  'the a an of for in at on and to its his her their according said today yesterday earlier later also'.split(' '),
);

/** Whose single word speaks for a whole body. */
export const SPOKESPERSONS = new Set(['spokesman', 'spokeswoman', 'spokesperson']);

/** Whose post is to speak for the body named before it: "the League's leader" is the League; the mayor of Velm is not Velm. */
export const HEADS = new Set([...SPOKESPERSONS, 'leader', 'chairman', 'chairwoman', 'chair', 'director']);

/** Who speaks for the body that is named behind them ("a spokesman for Ostra", "doctors of the charity Ostra"). */
export const SPEAKERS = new Set([
  ...SPOKESPERSONS,
  ...'official officials representative representatives doctors medics staff researchers scientists analysts economists'.split(
    ' ',
  ),
]);

/** Words between those who speak, or a post, and the body or place that is meant. */
export const PREPOSITIONS = new Set(['of', 'for', 'at', 'from', 'with', 'in', 'on', 'to']);

/** Words that open what is said of a name behind a comma ("Tomas Arel, the mayor of Velm"). */
export const APPOSED = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her']);

/** Words that make of one post another: the deputy mayor is not the mayor. */
export const RANKS = new Set([...OTHER_POSTS, 'associate', 'junior', 'senior', 'first', 'lieutenant']);
