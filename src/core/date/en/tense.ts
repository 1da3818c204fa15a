/** Words beside which an undated weekday or month lies ahead. */
export const future: ReadonlySet<string> = new Set(
  `will 'll ’ll would shall should may might could can won wo going plans plan planned planning scheduled schedule due
   expected expects expect set slated deadline upcoming until till hopes intends wants want seeks aims targets aims promises promised vows ahead
   tomorrow begins starts opens takes effective`.split(/\s+/),
);

/** Verbs and verb forms of the past that do not end in -ed. */
export const past: ReadonlySet<string> = new Set(
  `was were had been did said told came went made took gave got saw found left held began fell rose hit struck
   won lost met sent spoke wrote became fled shot broke brought built bought caught chose drew drove fought flew grew kept
   knew led paid put ran sold sat shut spent stood stole swore taught thought threw wore withdrew underwent resigned froze sank sang rang drank shrank swam tore hid slid swept slept dug hung laid sought felt say
   says since`.split(/\s+/),
);

export const pastEnding = /[a-z]{2}ed$/;
