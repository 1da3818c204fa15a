import type { EventType } from '../../../model.ts';

/**
 * What a trigger tells. `harm` is death or injury without its cause ("killed"), which takes its type from what stands around it;
 * `speech` only carries someone's words ("said").
 */
export type Cue = EventType | 'harm' | 'speech';

/**
 * The triggers of one cue, blank-separated. A verb is its base form, with irregular forms after colons (`strike:struck`), a `+`
 * where the last consonant doubles (`stab+`), a `~` where only its "-ing" and "-ed" count (`down~`), further words after underscores (`open_fire`). Nouns are singular.
 * Strong words report the thing alone; weak ones only beside others.
 */
export interface TriggerTable {
  cue: Cue;
  verbs?: string;
  weakVerbs?: string;
  nouns?: string;
  weakNouns?: string;
}

/** A word that tells something else beside certain neighbours: within four words before or after. `cue: null` tells nothing. */
export interface Exception {
  words: string;
  before?: string;
  after?: string;
  cue: Cue | null;
}
