import type { DateWords } from '../words.ts';
import { deictics, directions, every, holidays, which } from './deictics.ts';
import { forms } from './forms.ts';
import { months, numbers, ordinals, units, weekdays } from './tables.ts';
import { future, past, pastEnding } from './tense.ts';

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
  forms,
  parts: { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI', noon: 'MI', dawn: 'MO', dusk: 'EV' },
  seasons: { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' },
  triggers: { ordinal: ['q', 'half'], clock: ['midnight', 'noon'], part: ['hours'] },
  capitals: true,
  ambiguous: new Set(['may', 'march', 'mar', 'august', 'sun', 'jan', 'dec', 'sep', 'april', 'june', 'jun']),
  company:
    /(?:^|[\s("“‘'])(?:in|since|by|until|till|from|through|to|of|during|before|after|between|between\s\p{L}+\sand|early|late|mid|last|next|this|past|as of)[\s-]+$/iu,
  nameBefore:
    /(?:\b(?:black|bloody|good|super|ash|holy|palm|easter|cyber|giving|sheffield|casual|fat|shrove|mail on|ridge on|theresa|mrs?\.?|ms\.?|pm)|the sun)\s+$/i,
  nameAfter:
    /^(?:['’]s? )?\s?(?:street|road|avenue|square|boulevard|times|telegraph|mirror|express|mail|post|herald|night (?:live|lights|football)|riot)\b/i,
  countedAfter:
    /^[ -](?:(?:[a-z]+(?:ed|ing|ian|ish|ese|al|ic|ive|ary|ous)|more|new|foreign|other) )?(?!(?:was|has|is|as|its|his|this|us|does|thus|plus|versus|elections?|games|olympics|olympic|sales|polls)\b)(?:[a-z]{2,}s|people|men|women|children|police|million|billion|percent|per|km|kg|miles?|metres?|feet|euros?)\b/,
  perfect: new Set(['have', 'has', 'had', 'having']),
  countedBefore: /\b(?:over|than|nearly|about|some|least|most|almost|around|another|roughly|estimated|total of)\s+$/i,
  peopleAfter:
    /^ (?:\p{Ll}+ )?(?:people|persons|men|women|children|civilians|soldiers|troops|police|residents|refugees|workers|students|protesters|homes|houses|buildings)\b/u,
  toldUnit: /previous|following|^the \w+$/i,
  rolling: /^(?:past|coming)$/i,
  previousUnit: /previous$/i,
  ageAfter: /^[- ](?:olds?\b|of age\b)/i,
  ageBefore: /\baged\s+$/i,
  andHalf: /and\sa\shalf/i,
  halfYear: /half$/i,
  clockWords: { midnight: 'T24:00', noon: 'T12:00' },
  clockMark: /:/,
  clockBefore: /\b(?:at|from|by|until|before|after|around|about|since|on)\s$/i,
  futureEnding: /(?!)/,
  partThenDay: /^ (?:of |on )?(?:the )?(?:[a-z]+day\b|[A-Z][a-z]{2,8} \d|\d)/i,
  future,
  past,
  pastEnding,
  roles: [
    { role: 'as_of', before: /\bas (?:of|at)(?: (?:late|early|midday|midnight|noon|the end of))?(?: on)?\s+$/i },
    { role: 'since', before: /\b(?:since|ever since)(?: (?:late|early))?\s+$/i },
    { role: 'until', before: /\b(?:until|till|up to|through|up until)\s+$/i },
    { role: 'by', before: /\bby(?: (?:late|early|the end of))?\s+$/i },
    { role: 'over', before: /\b(?:over|in|during|within|for|throughout)\s+$/i },
  ],
  glue: {
    weekdayToDay: /^,? ?[[(]?(?:the )?$/,
    clockToDay: /^ (?:on |of )?(?:the )?$/i,
    dayToClock: /^(?: |,? at )$/i,
    periodToYear: /^ (?:of |in )?(?:the )?$/i,
  },
};
