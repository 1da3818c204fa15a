/** Words beside which an undated weekday or month lies ahead. */
export const future: ReadonlySet<string> = new Set(
  `will 'll ’ll would shall should must may might could can wo going plans plan planned planning scheduled schedule due
   expected expects expect slated deadline upcoming hopes intends wants want seeks aims targets aims promises promised vows ahead
   tomorrow begins starts opens takes effective ends expires closes resumes returns reopens concludes faces hosts visits meets travels
   departs airs flies sails meet travel resume expire begin reopen depart forecast forecasts estimates outlook predicts`.split(
    /\s+/,
  ),
);

/** Verbs and verb forms of the past that do not end in -ed. */
export const past: ReadonlySet<string> = new Set(
  `was were had been did didn said told came went made took gave got saw found left held began fell rose hit struck
   won lost met sent spoke wrote became fled shot broke brought built bought caught chose drew drove fought flew grew kept
   knew led paid put ran set sold sat shut spent stood stole swore taught thought threw wore withdrew underwent resigned froze sank sang rang drank shrank swam tore hid slid swept slept dug hung laid sought felt say
   says since`.split(/\s+/),
);

/** "Funerals were to begin Sunday", "won't", "set to open". */
export const futurePairs: ReadonlySet<string> = new Set(
  `is to|are to|was to|were to|set to|yet to|are due|is due|was due|were due|plan to|plans to|hope to|hopes to|aim to|aims to|won 't|won ’t|set for|scheduled for|
   planned for|polls open|polls close|stations open|stations close|doors open|gates open|they open|they face|they play|they visit|they host`.split(
    /\|\s*/,
  ),
);

/** What stands before a day that lies ahead whatever the tense. */
const AHEAD = [
  // "called a strike for Friday", "a warning of gales for Friday"
  String.raw`\b(?:call(?:s|ed|ing)?|set|planned|scheduled|fixed|booked|arranged|slated|invited|forecast|hearing|meeting|vote|election|trial|date|launch|strike|march|rally|talks|protests?|tickets|polls?)\b[^.;,]{0,30}\sfor`,
  String.raw`\b(?:warnings?|alerts?|advisory)\b[^.;,]{0,50}\sfor\b[^.;,]{0,40}`,
  // "moved from Monday to Tuesday"
  String.raw`\b(?:postponed|moved|delayed|extended|rescheduled|adjourned|put (?:off|back)|pushed back|brought forward)\b[^.;]{0,40}\s(?:to|until|till)`,
  // "voted to close the mill at the end of May", "ordered to pay by Friday"; "voted to close it on Friday" may tell when the vote was
  String.raw`\b(?:voted|agreed|decided|ordered|told|asked|urged|vowed|promised|pledged|threatened|want(?:s|ed)?)\sto\s[^.;,]{3,70}\s(?:at|by|before|from)(?:\sthe\s(?:end|start|beginning|middle)\sof)?`,
  // "until at least Friday", but "until the last minute of Friday's match"
  String.raw`\b(?:until|till)(?:\s(?!of\b)[^\s,.;]+){0,3}?`,
];
export const futureBefore = new RegExp(String.raw`(?:${AHEAD.join('|')})\s(?:the\s|early\s|late\s)?$`, 'i');

/** "promised on Monday", "vowed last Friday": the day on which a word was given, whatever it was given for. */
export const pastBefore =
  /\b(?:promised|vowed|pledged|threatened)\s(?:(?:it|this|so|them|voters|reporters)\s)?(?:on\s)?(?:the\s|early\s|late\s)?$/i;

/** Verbs of the present: beside nothing but these a weekday lies ahead ("they are at home on Friday"). */
export const present: ReadonlySet<string> = new Set(
  `is are am takes take goes go plays play face host visit`.split(' '),
);

/** "due to bad weather", "approved the plan", "the planned vote", "failed to meet", "did not expect it", "could not be reached", "nobody could be reached", "the trapped miners", "went ahead". */
export const noLean =
  / due to (?:the|an?|its|his|her|their|this|that|bad|poor|heavy|high|low|lack|fears?|concerns?|\p{L}+(?:ing|s))$|\b(?:the|an?|this|that|his|her|its|their|our|of|no) (?:(?:\S+ )?(?:plan|schedule|outlook)|plans|estimates|forecasts?|returns|visits|targets|aims|planned|scheduled|expected|promised) \S* \S*$|\b(?:did|didn) (?:not|['’]t|never) (?:expect|want|plan) (?!to )|^\S* \S* could (?:(?:not|never) |be (?:reached|located|contacted|determined)$)|\b(?:failed|refused|managed|forced|used) to (?:meet|travel|resume|expire|begin|reopen|depart) |^\S* (?:(?:the|an?|his|her|its|their|these|those) \p{L}+ed|(?:went|go|goes|gone) ahead) /u;

export const pastEnding = /[a-z]{2}ed$/;
