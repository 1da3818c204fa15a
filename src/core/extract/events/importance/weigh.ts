import type { EventType } from '../../../model.ts';
import type { Candidate } from '../candidate.ts';
import type { Occurrence } from '../doubles.ts';
import { gravityOf } from '../gravity.ts';
import { pointsAtTown } from '../pointing.ts';
import type { Scan } from '../scan.ts';
import { centrality } from './centrality.ts';
import { LEANING, REACTION } from './en.ts';
import { importanceOf } from './importance.ts';
import { officeActs } from './officials.ts';
import { positionWeight } from './position.ts';
import { hasSoftLead } from './soft-lead.ts';
import { titleOverlap } from './title.ts';

/** A candidate with its importance. */
export interface Weighed extends Candidate, Occurrence {
  importance: number;
}

/** Weighs the candidates of one article against each other: each is given its importance. */
export function weigh(candidates: readonly Candidate[], scan: Scan): Weighed[] {
  const central = centrality(scan.sentences.map((x) => x.stems));
  const soft = hasSoftLead(scan.sentences[0], scan.heading);
  return candidates.map((candidate) => {
    const { type, status, scanned, told, fresh, quoted, figures } = candidate;
    const importance = importanceOf({
      position: positionWeight(scanned.rank),
      title: titleOverlap(scan.title, scanned.stems),
      central: central[scanned.rank] ?? 0,
      gravity: gravityOf({ type, status }, figures),
      strength: Math.min(1, (told?.strength ?? 0) / 2),
      opens: scanned.opens,
      soft,
      first: scanned.rank === 0,
      leans: LEANING.has(scanned.words[0]?.lower ?? ''),
      figures: figures.length > 0,
      elite: SPOKEN.has(type) && !REACTION.has(told?.trigger.word ?? '') && officeActs(scanned, scan.officials),
      fresh,
      quoted,
      certain: CERTAIN[status],
      words: scanned.words.length,
    });
    return Object.assign(candidate, {
      importance,
      stems: scanned.stems,
      pointing: pointsAtTown(scanned.sentence.text),
    });
  });
}

/** Kinds whose weight is that of those who act. */
const SPOKEN: ReadonlySet<EventType> = new Set([
  'statement',
  'negotiation',
  'diplomacy',
  'sanction',
  'legal_political',
]);
const CERTAIN = { reported: 1, confirmed: 1, claimed: 1, estimated: 0.85, planned: 1, denied: 0.75 } as const;
