import type { EventType, Figure } from '../../model.ts';
import { NOTABLE, TOTAL_PHRASES } from './en.ts';
import type { Scanned } from './scan.ts';

const VIOLENT: readonly EventType[] = [
  'strike',
  'ground_fighting',
  'crime',
  'accident',
  'disaster',
  'health',
  'toll_report',
  'other',
];
const LOSS = new Set(['people_killed', 'people_injured', 'people_missing', 'equipment_lost', 'infrastructure_damaged']);

/**
 * Types that depend on more than trigger words: a running total of losses is a toll report, the death of someone who holds an
 * office or a name is a death of a notable.
 */
export function refineType(type: EventType, scanned: Scanned, figures: readonly Figure[]): EventType {
  if (!VIOLENT.includes(type)) return type;
  const lower = scanned.sentence.text.toLowerCase();
  const losses = figures.filter((figure) => LOSS.has(figure.category));
  const total =
    losses.some((figure) => figure.kind === 'total') || TOTAL_PHRASES.some((phrase) => lower.includes(phrase));
  if (losses.length > 0 && total) return 'toll_report';
  return diesNamed(scanned) && losses.every((figure) => (figure.value ?? 2) < 2) ? 'death_of_notable' : type;
}

const DEATH = new Set([
  'killed',
  'died',
  'assassinated',
  'murdered',
  'slain',
  'dies',
  'dead',
  'death',
  'assassination',
]);

/** Whether an office or title stands within a few words of a death. */
function diesNamed({ words }: Scanned): boolean {
  const deaths = words.flatMap((word, at) => (DEATH.has(word.lower) ? [at] : []));
  const near = (at: number) => words.slice(Math.max(0, at - 6), at + 5).some((word) => NOTABLE.has(word.lower));
  return deaths.some(near);
}
