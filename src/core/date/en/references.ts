import type { DateWords } from '../words.ts';

const PRESENT = 'PRESENT_REF';
const PAST = 'PAST_REF';
const FUTURE = 'FUTURE_REF';
/** What follows a noun phrase that has ended; a word of another kind makes "the past" an adjective. */
const ENDED =
  /^(?:$|[.,;:!?)”"’'—–]|\s(?:and|or|but|that|which|when|as|at|it|he|she|they|we|the|with|to|is|was|were|are|has|have|had|in|on|for|by|will|would|can|could|because|if|a|been|often|always|never|also|not|some|many|such|most|only)\b)/i;

/** Words for past, present and future (TIMEX3 PAST_REF, PRESENT_REF, FUTURE_REF) with the company that tells them from others. */
export const references: DateWords['references'] = {
  now: { value: PRESENT },
  'right now': { value: PRESENT },
  currently: { value: PRESENT },
  current: {
    value: PRESENT,
    after: /^\s(?!(?:accounts?|affairs|flow\w*|carried|runs?|ran|of|in|from|was|is|and)\b)\p{L}/iu,
  },
  presently: { value: PRESENT },
  nowadays: { value: PRESENT },
  'these days': { value: PRESENT },
  'at present': { value: PRESENT },
  'the present': { value: PRESENT, after: ENDED },
  'the present day': { value: PRESENT },
  'the time being': { value: PRESENT },
  recently: { value: PAST, before: /^(?!.*\bas\s$)/i },
  recent: { value: PAST, before: /^(?!.*\bmost\s$)/i },
  'most recent': { value: PAST },
  lately: { value: PAST },
  'the past': { value: PAST, after: ENDED },
  'those days': { value: PAST, before: /\bin\s$/i },
  'the distant past': { value: PAST },
  'the recent past': { value: PAST },
  'long ago': { value: PAST },
  'a long time ago': { value: PAST },
  'some time ago': { value: PAST },
  'a while ago': { value: PAST },
  'not long ago': { value: PAST },
  soon: { value: FUTURE, before: /^(?!.*\b(?:as|how|too|so)\s$)/i, after: /^(?!\s(?:as|after|afterwards?|enough)\b)/i },
  'very soon': { value: FUTURE },
  'the future': { value: FUTURE, after: /^(?!\s(?:of|king|queen|president|prime)\b)/i },
  'the near future': { value: FUTURE },
  'the foreseeable future': { value: FUTURE },
  'the distant future': { value: FUTURE },
  'the near term': { value: FUTURE },
};
