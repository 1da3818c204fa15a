const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that say that what follows did not happen. */
export const NEGATION = set(
  "not never no nobody none neither nor without cannot didn't wasn't weren't hasn't haven't hadn't isn't aren't doesn't don't won't wouldn't couldn't can't avert averted prevent prevented avoid avoided thwart thwarted foil foiled",
);
/** Verbs by which someone says that what follows is untrue. */
export const DENIAL = set(
  'deny denies denied denying refute refutes refuted reject rejects rejected dismiss dismisses dismissed',
);
/** Words that put what follows into the future. */
export const FUTURE = set(
  "will would shall going plan plans planned planning intend intends intended due set scheduled expect expects expected tomorrow vow vows vowed promise promises promised pledge pledges pledged threaten threatens threatened threatening prepare prepares preparing prepared upcoming ready aim aims hope hopes hoping want wants wanted ask asked asks urge urged urges demand demanded demands call called calls about order ordered orders propose proposes proposed agree agreed agrees decide decided decides won't 'll",
);
/** Words after which a thing is only thought of. */
export const HYPOTHETICAL = set(
  'if could may might would should unless whether possible possibly potential potentially feared fears fear risk risks in-case hypothetical imagine suppose perhaps maybe must can lest were-to',
);
/** Verbs and nouns that take an infinitive of something that did happen ("managed to flee", "continued to shell"). */
export const HAPPENED_BEFORE_TO = set(
  'began begin begins begun continue continues continued continuing managed manages started starts start went came used forced failed helped led tried trying fled rushed had has have',
);
/** Auxiliaries of what is still to come, and of what is only thought of. */
export const WILL = set("will 'll shall won't");
export const MODAL = set('could may might');
/** Forms of "be" and "have" behind a noun. */
export const BE = set('is are was were');
export const HAVE = set('has have had');
/** What they stand before where something is still to come: "is due", "are to", "has been scheduled for". */
export const AHEAD = set('to due set scheduled expected planned slated');
/** Verbs that are their own past forms. */
export const SAME_PAST = set('cut hit shut set put burst hurt quit split shed cast');
/** Verbs of an intent; "to" stands behind them. */
export const INTENDS = set('plan plans intend intends hope hopes aim aims want wants expect expects');
/** Verbs by which what had been planned came about ("the march went ahead"). */
export const TOOK_PLACE = set('went took began started opened happened ended');
/** Words that join clauses: a cue before them does not reach behind. */
export const CLAUSE = set('but and while although though because which who where when after before as since that');
/** Verbs whose whole sense is that something is untrue: a sentence that tells one reports a denial. */
export const UNTRUE = set('deny denies denied denying refute refutes refuted');
