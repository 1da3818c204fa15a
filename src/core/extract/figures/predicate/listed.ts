import type { TaggedToken } from '../../../language/tag.ts';
import type { Item } from '../item.ts';
import type { Work } from '../quantity.ts';
import { governingNoun, isPassive } from './governing.ts';
import { type PredicateFound, verbOf } from './verb.ts';

const REACH = 18;

/**
 * "the murder of the rector, five monks and two cooks", "killed the judge, his wife and two guards": a member of a list whose first
 * members bear no number. A verb after the list says that the numbered ones begin a clause of their own ("after the murder of a judge
 * five officers and a clerk resigned").
 */
export function listed(work: Work, item: Item): PredicateFound | null {
  const before = listStart(work, item.quantity.from - 1);
  const after = listEnd(work, item.end + 1);
  if (!before || !after || !(before.joined || after.joined)) return null;
  const governor = work.tokens[before.at];
  if (!governor || before.at === item.quantity.from - 1) return null;
  if (governor.lower === 'of') return ofPeople(governingNoun(work, before.at));
  const predicate = governor.pos === 'VERB' && !isPassive(work, before.at) ? verbOf(governor) : undefined;
  return ofPeople(predicate ? { predicate, at: before.at } : null);
}

const ofPeople = (found: PredicateFound | null): PredicateFound | null => (found?.predicate.people ? found : null);

/** The word that governs the list, and whether "and" stands right before the number. */
function listStart(work: Work, from: number): { at: number; joined: boolean } | null {
  let [marks, joined] = [0, false];
  for (let at = from; at >= Math.max(0, from - REACH); at--) {
    const token = work.tokens[at];
    if (!token || !isMember(token)) return token && marks > 0 ? { at, joined } : null;
    if (token.text !== ',' && token.pos !== 'CCONJ') continue;
    if (marks === 0 && token.pos === 'CCONJ') joined = true;
    marks++;
  }
  return null;
}

/** Whether "and" comes later in the list; null where a verb follows it. */
function listEnd(work: Work, from: number): { joined: boolean } | null {
  let joined = false;
  for (let at = from; at < from + REACH; at++) {
    const token = work.tokens[at];
    if (!token || !isMember(token)) return token && /^(?:VERB|AUX)$/.test(token.pos) ? null : { joined };
    if (token.pos === 'CCONJ') joined = true;
  }
  return null;
}

const isMember = ({ pos, text, lower }: TaggedToken): boolean =>
  MEMBERS.has(pos) || text === ',' || /^(?:['’]s|-|his|her|their|its|other)$/.test(lower);

const MEMBERS = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'CCONJ']);
