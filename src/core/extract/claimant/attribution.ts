import type { TaggedToken } from '../../language/tag.ts';

/** Token positions, `to` exclusive. */
export interface TokenSpan {
  from: number;
  to: number;
}

/** One attribution inside a sentence: whose words stand where. Positions count the sentence's tokens. */
export interface Attribution {
  source: TokenSpan;
  /** The word of saying; orders attributions and ends another's scope. */
  cue: number;
  contents: TokenSpan[];
}

export type Tokens = readonly TaggedToken[];

/** Finds the attributions of one kind in a sentence. */
export type AttributionRule = (tokens: Tokens) => Attribution[];
