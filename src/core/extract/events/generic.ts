import type { EventType, Figure } from '../../model.ts';
import { AUXILIARIES, KNOWN_BEFORE } from './en.ts';
import type { Scanned } from './scan.ts';
import type { Told } from './type.ts';
import { CLASS } from './word-classes.ts';

/** Kinds that name single incidents of violence. */
const INCIDENTS: ReadonlySet<EventType> = new Set(['strike', 'ground_fighting', 'crime', 'detention_abduction']);
const REACH = 2;
const MOSTLY = 0.5;

/** What a sentence pins an incident down with: a stated day, a town or region, people counted. */
export interface Pinned {
  dated: boolean;
  placed: boolean;
  figures: readonly Pick<Figure, 'category'>[];
}

/**
 * Whether a sentence speaks of violence in general ("rebels who carry out ambushes", "we condemn kidnappings") rather than of an
 * incident: it asks, or nothing pins it down and its words are plural, present, weak, only possible or spoken in the first person. The first
 * sentence of an article is its news, however told. Method: the genericity and modality of ACE event mentions (LDC 2005).
 */
export function isGeneric(type: EventType, told: Told | null, scanned: Scanned, pinned: Pinned): boolean {
  if (!told || !INCIDENTS.has(type) || scanned.rank === 0) return false;
  if (/\?["”’']?$/.test(scanned.sentence.text)) return true;
  const counted = pinned.figures.some(({ category }) => category.startsWith('people_'));
  if (pinned.dated || pinned.placed || counted || (scanned.classes & CLASS.settlement) !== 0) return false;
  const loose = told.assertion === 'hypothetical' || told.trigger.weight < 1 || isUnfinished(told, scanned);
  return loose || inOwnWords(scanned);
}

/** "attacks", "they attack", "attacking": no one act that is over; "is attacking" goes on before the reader's eyes. */
function isUnfinished({ trigger }: Told, { words }: Scanned): boolean {
  const { at, length, form } = trigger;
  if (form === 'noun') return /[^s]s$/.test(words[at + length - 1]?.lower ?? '') && !isKnown(words, at);
  if (form === 'ing') return !AUXILIARIES.has(words[at - 1]?.lower ?? '');
  return form !== 'past';
}

/** "the blasts", "these two attacks": known from before. */
const isKnown = (words: Scanned['words'], at: number): boolean =>
  words.slice(Math.max(0, at - REACH), at).some(({ lower }) => KNOWN_BEFORE.has(lower));

/** Whether somebody speaks: in the first person, in a sentence that is mostly quotation, or as its words say. */
export const isSpoken = (scanned: Scanned): boolean =>
  inOwnWords(scanned) || scanned.triggers.some(({ cue }) => cue === 'speech' || cue === 'statement');

function inOwnWords({ classes, quotes, sentence }: Scanned): boolean {
  const quoted = quotes.reduce((sum, [start, end]) => sum + end - start, 0);
  return quoted > sentence.text.length * MOSTLY || (classes & CLASS.speaker) !== 0;
}
