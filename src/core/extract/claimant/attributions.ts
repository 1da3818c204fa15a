import type { Sentence } from '../../language/document.ts';
import { once } from '../../language/once.ts';
import { tagsOf } from '../../language/tag.ts';
import { accordingTo } from './according.ts';
import type { Attribution, AttributionRule } from './attribution.ts';
import { colonSpeech } from './colon.ts';
import { mayAttribute } from './cues.ts';
import { withoutNested } from './nested.ts';
import { passiveAgents } from './passive.ts';
import { sayingVerbs } from './saying.ts';
import { statements } from './statement.ts';

/** Named sources first, so that of two equally narrow scopes the plainer one wins. */
const RULES: readonly AttributionRule[] = [sayingVerbs, accordingTo, passiveAgents, statements, colonSpeech];

/** A sentence longer than this is no prose; it is left without attributions. */
const LONGEST = 600;

/** Every attribution inside a sentence. Cached for the life of the sentence. */
export const attributionsIn = once((sentence: Sentence): readonly Attribution[] => {
  if (sentence.text.length > LONGEST * 8 || !mayAttribute(sentence)) return [];
  const tokens = tagsOf(sentence);
  if (tokens.length > LONGEST) return [];
  const found: Attribution[] = [];
  for (const rule of RULES) found.push(...rule(tokens));
  return withoutNested(tokens, found);
});
