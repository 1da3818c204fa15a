/** The second half of a contraction ("n't" of "don't", "not" of "cannot") with the word it stands for. */
export const CONTRACTED: Readonly<Record<string, { pos: 'AUX' | 'PART'; lemma: string }>> = {
  "n't": { pos: 'PART', lemma: 'not' },
  not: { pos: 'PART', lemma: 'not' },
  "'d": { pos: 'AUX', lemma: 'would' },
  "'ll": { pos: 'AUX', lemma: 'will' },
  "'ve": { pos: 'AUX', lemma: 'have' },
  "'re": { pos: 'AUX', lemma: 'be' },
  "'m": { pos: 'AUX', lemma: 'be' },
  "'s": { pos: 'AUX', lemma: 'be' },
};

/** The first half, by part of speech: forms and the lemma of those that are no words by themselves. After any other word "'s" is a possessive. */
export const CONTRACTABLE: Readonly<Record<string, string>> = {
  PRON: 'i you he she it we they that there these this what which who whom',
  DET: 'those',
  ADV: 'how when where here why so',
  AUX: 'can are=be ai=be am=be is=be was=be were=be ca=can wo=will sha=shall could did=do do does=do had=have has=have have may might must should would not',
  VERB: 'need ought dare let',
};
