import { cueFor } from '../../../language/anchors.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that by themselves make a share one of a survey or a vote. */
export const POLL_WORDS = words(
  'poll polls polling pollster pollsters survey surveys surveyed polled respondents respondent voter voters voted vote votes ballot ballots election elections electorate referendum turnout questioned constituency',
);
/** Verbs (dictionary form) of an opinion held by a share of people. */
export const OPINION_VERBS = words(
  'believe think support oppose favour favor approve disapprove agree disagree want trust distrust view say feel back prefer reject expect intend plan blame consider rate',
);
/** Nouns of an opinion that is measured in shares: "support for the treaty fell to 40 per cent". */
export const OPINION_NOUNS = words(
  'support approval disapproval confidence trust popularity rating opposition backing',
);
/** What prices, pay, trade and rates are told with: shares beside these words are no answers, in articles on elections either. */
export const ECONOMIC_WORDS = words(
  'price prices inflation tariff tariffs tax taxes taxed growth grew profit profits sales revenue revenues wage wages pay salary salaries rent rents share shares stock stocks market markets index gdp economy output exports imports cost costs interest unemployment rate rates production workforce capacity budget debt discount',
);
/** How far a count of votes has come, as long as it is not over; and what the shares told beside it are called. */
export const PARTIAL_COUNT =
  /\b\d[\d.]{0,4} ?(?:%|percent|per cent) of (?:the |all )?(?:votes?|ballots?|polling stations|precincts|constituencies) (?:\w+ )?(?:counted|tallied|processed|reporting|declared)\b/i;
export const IN_PARTIAL_COUNT = 'in a partial count';
export const COUNTED = 'counted';
/** An article that holds several of these is about a vote or a survey. */
export const VOTE_ARTICLE = cueFor(
  /\b(?:polls?|polling|pollsters?|surveyed|respondents|voters|turnout|ballots?|elections?|electoral|referendum|encuestas?|sondeos?|elecciones|votantes)\b/gi,
  /poll|surveyed|respondents|voters|turnout|ballot|election|electoral|referendum|encuesta|sondeo|elecciones|votantes/,
);
