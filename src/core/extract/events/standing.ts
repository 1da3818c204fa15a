import type { Sentence } from '../../language/document.ts';
import type { Status } from '../../model.ts';
import { statusOf } from '../status.ts';
import type { Assertion } from './assertion/assertion.ts';
import { UNTRUE } from './assertion/en.ts';
import type { Told } from './type.ts';

/** How far the article stands behind an event before it is known who says so. */
export interface Standing {
  status: Status;
  /** Whether it is a claim as soon as somebody is named as saying it. */
  claimable: boolean;
}

const OWN: Partial<Record<Assertion, Status>> = {
  planned: 'planned',
  denied: 'denied',
  negated: 'denied',
  hypothetical: 'estimated',
};

/** The text's own assertion first; what no word tells is planned where its day is `ahead`; for the rest how far it stands behind what is said. Words spoken are spoken, whatever they hold. */
export function standingOf(told: Told | null, anchor: number, sentence: Sentence, ahead: boolean): Standing {
  if (told && UNTRUE.has(told.trigger.word)) return { status: 'denied', claimable: false };
  const own = told && OWN[told.assertion];
  if (own) return { status: own, claimable: false };
  const status = statusOf(anchor, sentence, null);
  if (told === null && (ahead || status === 'planned')) return { status: 'planned', claimable: false };
  const spoken = told?.type === 'statement' && status === 'estimated';
  if (status === 'planned' || status === 'denied' || spoken) return { status: 'reported', claimable: false };
  return { status, claimable: status === 'reported' };
}
