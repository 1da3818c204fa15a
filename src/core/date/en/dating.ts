import type { DatingWords } from '../words.ts';
import { english } from './words.ts';

const NUMBER =
  '\\d{1,4}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine)|[a-z]{3,9}';
const UNIT = 'day|week|month|year';

/** How English articles give their day away. */
export const englishDating: DatingWords = {
  date: english,
  dayCount: [
    new RegExp(
      `(?<!\\bsince )(?<!\\bfrom )\\bday (?<count>${NUMBER})\\b(?: (?:of|in|into|since) (?<of>[^.;:!?\\n]{0,70}))?`,
      'gi',
    ),
    /\b(?<count>\d{1,4})(?:st|nd|rd|th) day (?:of|in|since) (?<of>[^.;:!?\n]{0,70})/gi,
  ],
  sameCounts:
    /\b(?:war|invasion|offensive|conflict|fighting|assault|onslaught|hostilities|aggression|operation|crisis)\b/i,
  elapsed: [
    {
      form: new RegExp(
        `\\b(?<count>${NUMBER}) (?<unit>${UNIT})s? (?:after|since|into|from) (?<of>[^.;:!?\\n]{0,70})`,
        'gi',
      ),
      ago: false,
    },
    {
      form: new RegExp(`\\b(?=\\w)(?<of>[^.;:!?\\n]{0,70}) (?<count>${NUMBER}) (?<unit>${UNIT})s? ago\\b`, 'gi'),
      ago: true,
    },
  ],
  agoHint: /\b(?:ago|last week|last month)\b/i,
  beganOrInto:
    /\b(?:began|begun|start\w*|beginning|launch\w*|erupt\w*|broke|outbreak|struck|hit|collapse\w*|open\w*|invad\w+|declar\w+|into|walked out)\b/i,
  begunLast:
    /\b(?=\w)(?<of>[^.;:!?\n]{0,70}\b(?:began|begun|started|launched|erupted|broke out|start|outbreak|beginning)\b[^.;:!?\n]{0,30}) last (?:week|month)\b/gi,
  month: /month$/i,
  lasting: new RegExp(
    `\\b(?<count>${NUMBER}) days of (?:[a-z]+ ){0,2}(?:fighting|war|bombardment|shelling|bombing|siege|attacks|strikes|violence|clashes)\\b`,
    'gi',
  ),
  todayHint: /\btoday\b/i,
  todayBeside: /(?:\btoday,? (?:is )?(?:the )?|^,? today\b|^\)?,? \(?today\b)$/i,
  began:
    /\b(?:began|begun|started|start|launched|erupted|broke|struck|hit|collapsed|opened|invaded|declared|outbreak|beginning|walked)\b/i,
  noName: new Set(
    `the and its was had has for who not but out off are his her him she they all any one two three day war may jan feb mar
     apr jun jul aug sep oct nov dec mon tue wed thu fri sat sun about after also been before began begun broke collapsed day days declared erupted from have into launched opened over
     said since start started struck that their there they this week weeks were when which while with year years monday
     tuesday wednesday thursday friday saturday sunday january february march april june july august september october
     november december morning evening night early late first last next when people`.split(/\s+/),
  ),
  masthead:
    /\b(?:published|posted|updated|last updated|first published|on|at|by|date|utc|gmt|bst|est|edt|cet|am|pm|min read|edition|reuters|afp|ap|am|read)\b/gi,
};
