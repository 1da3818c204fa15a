import type { DateWords } from '../words.ts';
import { deictics, directions, every, which } from './deictics.ts';
import { forms } from './forms.ts';
import { holidays } from './holidays.ts';
import { references } from './references.ts';
import { decades, months, numbers, ordinals, units, weekdays } from './tables.ts';
import { future, futureBefore, futurePairs, noLean, past, pastBefore, pastEnding, present } from './tense.ts';

/** English. */
export const english: DateWords = {
  language: 'en',
  months,
  weekdays,
  units,
  numbers,
  ordinals,
  deictics,
  which,
  directions,
  every,
  holidays,
  beforeHoliday: /\bbefore\b/i,
  daysByName: { '9/11': { year: 2001, month: 9, day: 11 } },
  historicDays: [
    { year: 2001, month: 9, day: 11, after: /^,?\s(?:terror(?:ist)?\s)?attacks\b/i },
    {
      year: 2021,
      month: 1,
      day: 6,
      after: /^,?\s(?:(?:US\s)?Capitol\s(?:riots?|attack|siege|insurrection)|insurrection)\b/i,
    },
    { year: 2023, month: 10, day: 7, after: /^,?\s(?:Hamas\s)?(?:attacks?|massacre)\b/i },
  ],
  decades,
  references,
  forms,
  parts: {
    morning: 'MO',
    afternoon: 'AF',
    evening: 'EV',
    night: 'NI',
    noon: 'MI',
    lunchtime: 'MI',
    dawn: 'MO',
    dusk: 'EV',
    sunset: 'EV',
    sunrise: 'MO',
    daybreak: 'MO',
    nightfall: 'NI',
    midmorning: 'MO',
    'mid-morning': 'MO',
    'mid morning': 'MO',
    'mid afternoon': 'AF',
    midafternoon: 'AF',
    'mid-afternoon': 'AF',
  },
  seasons: { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' },
  triggers: {
    ordinal: ['q', 'half'],
    clock: ['midnight', 'midday', 'noon', "o'clock", 'o’clock', 'clock', 'past', 'quarter'],
    part: ['hours'],
    unit: ['yearlong', 'monthlong', 'weeklong', 'daylong', 'hourlong', 'decadelong'],
    every:
      `every each per once twice times weekends nights mornings afternoons evenings mondays tuesdays wednesdays thursdays fridays saturdays
      sundays`.split(/\s+/),
    year: [...Object.keys(decades), 'eighteen', 'nineteen'],
    reference: `now currently current presently nowadays days day present being moment point recently recent lately
      past ago soon future near`.split(/\s+/),
    same: ['same', 'corresponding', 'comparable', 'equivalent', 'year', 'period'],
    nth: ['consecutive', 'straight', 'successive', 'row', 'running'],
  },
  capitals: true,
  ambiguous: new Set(['may', 'march', 'mar', 'august', 'sun', 'jan', 'dec', 'sep', 'april', 'june', 'jun']),
  company:
    /(?:^|[\s("“‘'])(?:in|since|by|until|till|from|through|to|of|during|before|after|between|about|than|between\s\p{L}+\sand|early|late|mid|last|next|this|past|as of)[\s-]+$/iu,
  articleBefore: /(?:\b(?:an?|the|its|their|his|her|our)|['’]s)\s$/i,
  nounAfter:
    /^\s(?!(?:brothers|sisters|family|twins|will|would|could|should|might|were|went|came|with|when|that|began|drew|took|ended|into|from|through)\b)\p{Ll}{4}/u,
  dayBehind: /^\.?\s\d{1,2}(?!\d)/,
  nameBefore:
    /(?:\b(?:(?:every|each) \p{L}{3,6}day,? (?:and|or)|black|bloody|good|super|ash|holy|palm|easter|cyber|giving|sheffield|casual|fat|shrove|mail on|ridge on|news|theresa|mrs?\.?|ms\.?|pm)|the sun)\s+$/iu,
  thatBefore:
    /\b(?:sa(?:id|ys?)|told\s\S+|announc\w+|report\w+|add(?:s|ed)|warn\w+|show\w*|found|expect\w*|believ\w+|hop\w+|fear\w*|mean\w*|so|ensur\w+|suggest\w*)\s$/i,
  nameAfter:
    /^(?:['’]s? )?\s?(?:street|road|avenue|square|boulevard|times|telegraph|mirror|express|mail|post|herald|courier|chronicle|gazette|tribune|journal|star|independent|observer|world|review|night (?:live|lights|football)|riot)\b/i,
  countedAfter:
    /^[ -](?:(?:[a-z]+(?:ed|ing|ian|ish|ese|al|ic|ive|ary|ous)|more|new|foreign|other) )?(?!(?:was|has|is|as|its|his|this|us|does|thus|plus|versus|elections?|games|olympics|olympic|sales|polls)\b)(?:[a-z]{2,}s|people|men|women|children|police|million|billion|percent|per|km|kg|miles?|metres?|feet|euros?)\b/,
  ownerBefore: /(?:['’]s|\b(?:its|their|his|her|our))\s$/i,
  perfect: new Set(['have', 'has', 'had', 'having']),
  countedBefore: /\b(?:over|than|nearly|about|some|least|most|almost|around|another|roughly|estimated|total of)\s+$/i,
  peopleAfter:
    /^ (?:\p{Ll}+ )?(?:people|persons|men|women|children|civilians|soldiers|troops|police|residents|refugees|workers|students|protesters|homes|houses|buildings)\b/u,
  toldUnit: /previous|preceding|prior|following|\b(?:that|same)\b|\b(?:before|after|earlier)$|^the (?:next )?\w+$/i,
  rolling: /^(?:past|coming)$/i,
  stretchBefore: /\b(?:in|over|within|during|for)\s$/i,
  previousUnit: /(?:previous|before|earlier)$/i,
  followingUnit: /after$/i,
  approximators:
    /(?<![\p{L}-])(?:(?:just|well)\s)?(?:about|around|almost|nearly|roughly|approximately|some|over|under|(?<!(?:[\d%]|percent|cent|points?|times|much|far)\s)(?:more|less|fewer)\sthan|at\s(?:least|most)|up\sto|no\s(?:more|less)\sthan|as\s(?:long|many|much|little|few)\sas)\s$/iu,
  bareUnits: {
    before:
      /(?:^|[^\p{L}\s-]\s*|\b(?:for|in|within|after|of|just|over|by|took|takes?|taking|lasted|lasting|last|spent|spends?|spending|mere|and|or)\s)$/iu,
    after:
      /^\s(?:before|after|later|late|earlier|early|since|ahead|away|behind|apart|to come|following|leading|on end|long|of)\b/i,
    not: /\b(?:the|those|early|final|dying|school|opening|working|office|business|peak|rush)\s$/i,
  },
  loneUnit: /^the\s\p{L}+$/iu,
  endedAfter: /^,?\s(?:(?:that|which)\s)?(?:ended|ending)\s/i,
  boundUnit:
    /\b(?:ends?|ended|ending|began|begins?|started|starts?|opened|finish(?:ed)?|close[ds]?|closing|(?:later|earlier|late|early|far) in|rest of|start of|for|of|during|throughout)\sthe\s\p{L}+$|\bin\sthe\squarter$/iu,
  comparedBefore:
    /(?:\b(?:than|from|over|against|versus|with|in|share|hundred|thousand|million|billion|trillion|percent|cents?|pence|crore)\b,?\s|[%\d],?\s)$/iu,
  rate: {
    before:
      /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|dozens?|once|twice|times))\b\W{0,2}(?:[\p{L}%-]{1,20}\s)?(?!(?:about|for|within|in|after|before|over|than|nearly|almost|of|at|is|was|were|and|or|to|as|just|on|by|from|took|lasted|under|half|only)\s)(?:[\p{L}%-]{1,20}\s)?$/iu,
    after:
      /^(?!\s(?:ago|later|earlier|before|after|from now|and a half|old|or|half|time|term|chance|goal|try|place|round|vote|straight|consecutive)\b|-)/i,
  },
  unitLong: /[^s-]-?long$|^another\s/i,
  unitsLong: /s-?long$/i,
  lastUnit: /^the\s(?:first|final|closing|opening|dying)\s/i,
  alternate: /\b(?:other|second)\b/i,
  fractionAfter: /^\s(?:of\s(?!\d|last|this|next)|to\s)/i,
  lastOf: /\b(?:last|final)\b/i,
  ambiguousSeasons: new Set(['spring', 'fall']),
  seasonCompany:
    /\b(?:(?:in|by|since|until|till|during|from|before|after|through)(?:\sthe)?|late|early|mid|this|last|next|following|every|each)[\s-]$/i,
  partBefore: /\b(?:at|by|until|till|before|after|from|around|since)\s$/i,
  partOfNoDay: /\b(?:middle|dead|cover) of\s$/i,
  partEnd:
    /^(?:$|[^\s\p{L}-]|\s(?!\p{L})|\s(?:and|or|but|of|on|in|at|after|before|when|as|while|until|to|for|with|from|by|that|which|because|he|she|they|it|we|the|a|an|is|was|were|are|had|has|have|will)\b)/iu,
  partAfter: /^\s(?:trad(?:e|ing)|session|rush|prayers|service)\b/i,
  besideEvent: /^the\sday\s(?:before|after)$/i,
  eventAfter: /^\s(?:the|a|an|his|her|its|their|this|that|\p{Lu})/u,
  programmeAfter: /^\s(?:programme|program|show)\b/i,
  newspaperBefore: /\b(?:USA|India|Russia|China|Africa|Arizona|Psychology|Physics|History)\s$/,
  ageAfter: /^[- ](?:olds?\b|of age\b|(?:quantit(?:y|ies)|amounts?|traces?|details?|fractions?)\b)/i,
  ageBefore: /\baged\s+$/i,
  andHalf: /and\sa\shalf|1\/2/i,
  halfYear: /half$/i,
  clockWords: { midnight: 'T24:00', midday: 'T12:00', noon: 'T12:00' },
  hourParts: { half: 30, quarter: 15, 'a quarter': 15 },
  hourToCome: /to/i,
  clockMark: /:|o['’]clock/i,
  clockBefore:
    /(?:\b(?:at|from|by|until|before|after|around|about|since|on)|(?:\p{L}day|\p{L}{3}\s\d{1,2}|\d{1,2}\s\p{L}{3,9}|\s\d{4}),)\s$/iu,
  futureEnding: /(?!)/,
  partThenDay: /^ (?:of |on )?(?:the )?(?:[a-z]+day\b|[A-Z][a-z]{2,8} \d|\d)/i,
  future,
  futurePairs,
  futureBefore,
  pastBefore,
  futureAfter: /^\s(?:(?:is|will|would)\s|(?:delivery|futures)\b)/i,
  overBy: /^,\s(?:\p{L}+\s){1,4}had(?:n['’]t)?\b/u,
  pastJustBefore: /\b(?:\p{Ll}+ed|began|held|made|won|lost|left|came|took|met|born)\s(?:(?:on|in|late|early)[\s-])*$/u,
  noLean,
  past,
  present,
  pastEnding,
  asideBefore:
    /\b(?:said|says|told\s[\p{L}\s]{1,20}|reported|announced|added)\s(?:(?:on|in\sa\s\p{L}+(?:\son)?|late|early)\s){0,2}$|\b(?:up|down|against|than|compared (?:with|to))(?: on)?\s$|,\s(?:where|which|who|whose)\s[^,.;]{1,40}$/iu,
  roles: [
    { role: 'as_of', before: /\bas (?:of|at)(?: (?:late|early|midday|midnight|noon|the end of))?(?: on)?\s+$/i },
    { role: 'since', before: /\b(?:since|ever since)(?: (?:late|early))?\s+$/i },
    { role: 'until', before: /\b(?:until|till|up to|through|up until)\s+$/i },
    { role: 'until', before: /\b(?:year|months|weeks|quarter|half|period) (?:to|ended|ending)(?: on)?\s+$/i },
    { role: 'by', before: /\bby(?: (?:late|early|the end of))?\s+$/i },
    { role: 'over', before: /\b(?:over|in|during|within|for|throughout)\s+$/i },
  ],
  glue: {
    weekdayToDay: /^,?\s{0,2}[[(]?(?:the )?$/,
    clockToDay: /^ (?:on |of |in )?(?:the )?$/i,
    dayToClock: /^(?: |, |,? at )$/i,
    periodToYear: /^ (?:of |in )?(?:the )?$/i,
    periodToEnd: /^,? (?:(?:which|that) )?(?:ended|ending|ends|through|to)(?: (?:on|in))? $/i,
  },
};
