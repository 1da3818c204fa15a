/**
 * How neighbours change the usual part of speech of an English word: the part-of-speech rules of wink-eng-lite-web-model (MIT, GRAYPE
 * Systems Private Limited), written out. One rule a line: the new part of speech, "!" where it holds also for words that the lexicon does
 * not give it to, then the pattern with the changed word in brackets. Small letters are the words of `CUES`, which are known by name
 * instead of by part of speech. The second pass sees what the first changed.
 */
export const TAG_RULES: readonly string[] = [
  `
PROPN: [ADJ|NOUN|VERB] PROPN
PROPN: PROPN [ADJ|NOUN|VERB]
NOUN: ADJ|DET|NUM|my [VERB]
NOUN: DET ADJ [VERB]
NOUN: [VERB] AUX|could
ADJ!: ADP|of [like] NOUN
DET!: ADP|of [that]
DET!: [that] NOUN
ADV!: ADP [not] VERB
ADV!: NOUN [not]
ADV!: not [that]
ADV!: [as] ADJ|ADV
VERB: ADV|AUX|to|could|i|you|he|we|they [NOUN]
VERB: AUX|to [AUX]
VERB: AUX|could not [NOUN]
VERB: CCONJ [NOUN] DET
VERB: [NOUN] my
VERB: to|i|you|he|we|they [ADJ]
VERB: could [INTJ]
VERB!: ADV|could|not|i|you|he|we|they [like]
VERB!: AUX|not [had]
VERB!: to|not [while] ADV
PRON!: AUX|could [this]
PRON!: [this] ADP|ADV|AUX|CCONJ|PUNCT|VERB|SCONJ|.|could
PRON!: [that] ADP ADP
PRON!: [that] ADV|AUX|CCONJ|PART|VERB|.|could
NOUN!: DET ADJ [while]
NOUN!: DET [while]
PRON: [DET] AUX|could
ADP!: [to] ADP|CCONJ|DET|NUM|PRON|PROPN|PUNCT|.|this|that|i|you|he|we|they|me|your|him|us|them|my|his|our|their|what
ADP!: [like] i|you|he|we|they PUNCT|.
ADP!: out [to]
ADP!: [because] of
SCONJ!: [like|as] i|you|he|we|they
SCONJ!: [as] me|your|him|us|them
`,
  `
ADV: [ADJ] ADJ|ADV|VERB
ADV: VERB [NOUN]
SCONJ: [ADP] VERB
SCONJ: PUNCT [ADP] i|you|he
ADV!: ADP [about]
ADV!: VERB [out] ADP DET|PROPN
ADV!: VERB [out] CCONJ
ADV!: [about] ADP ADJ
ADV!: [about] NUM|SYM
ADJ!: ADP|of [most] ADJ
ADJ!: [most] NOUN|of
PRON!: ADP|AUX|VERB|of|had|as [mine]
PRON!: NOUN [that] PROPN|i|you|he|we|they
PRON!: VERB [that] AUX|VERB
PRON!: [that] ADP|PUNCT|of
VERB: ADV|INTJ|i|you|he|we|they [NOUN]
SCONJ!: ADV PUNCT [as]
SCONJ!: VERB [that]
SCONJ!: [as] AUX|SCONJ|could
SCONJ!: [as] NOUN AUX|could
SCONJ!: [as] to VERB
NOUN: DET [ADJ] .
NOUN: DET [could]
ADJ: DET [NOUN|VERB] NOUN
ADJ: VERB [VERB] NOUN
PROPN!: PROPN [X] PROPN
ADP!: [to] ADJ|NOUN|PROPN
ADP!: what [about] NUM|SYM
VERB!: to [mine]
VERB!: [like] to VERB
VERB!: i|you|he|we|they [like]
NOUN!: [like] VERB
DET: [what] ADJ NOUN
DET: [what] NOUN
`,
];

/** The words that the rules know by name, under the name of their group; spelled as they stand in the text. */
export const CUES: Readonly<Record<string, string>> = {
  '.': '! . ?',
  about: 'about abt',
  to: 'to',
  like: 'like',
  of: 'of',
  out: 'out',
  most: 'most',
  because: 'b/c bcoz because cuz',
  had: 'had',
  while: 'while',
  mine: 'mine',
  could: 'can could may might must ought shall should will would',
  this: 'this This',
  that: 'that',
  not: "n't n’t not",
  as: 'as As',
  i: 'i I',
  you: 'you You YOU',
  he: 'he He HE it It IT she She SHE',
  we: 'we We WE',
  they: 'they They THEY',
  me: 'me',
  your: 'your Your',
  him: 'him her Her',
  us: 'us US',
  them: 'them',
  my: 'my My',
  his: 'his His hers its Its',
  our: 'our Our',
  their: 'their Their',
  what: 'what What WHAT which Which WHICH who Who WHO whom Whom WHOM whose Whose',
};

/** How an unknown word in small letters is read by its ending, the longest that fits; a noun where none does. */
export const ENDINGS: Readonly<Record<string, string>> = {
  ADJ: 'able tish like ous ful ary less ier est fy ky',
  ADV: 'ly',
  VERB: 'ing ed',
  NOUN: 'es er or ity ion',
  PROPN: 'llah stan gton abad land pur tnam',
};

/** The same by its beginning, after its ending. */
export const BEGINNINGS: Readonly<Record<string, string>> = { ADJ: 'anti post non', NOUN: 'cross' };

/** Verbs whose past tense the lexicon knows as a noun alone. */
export const BARE_PAST: ReadonlySet<string> = new Set('cost costs spread split shed bid'.split(' '));
/** Words between a verb and an amount that it moves. */
export const AMOUNT_LEADS: ReadonlySet<string> = new Set(
  'about around some over nearly almost up at more less as $ £ €'.split(' '),
);
