import { asciiFirst } from '../../language/ascii-first.ts';
import type { EventType, Figure } from '../../model.ts';
import { DEATHS, NOTABLE, TOTAL_PHRASES, WINS_OFFICE } from './en.ts';
import type { Scanned } from './scan.ts';
import { CLASS } from './word-classes.ts';

/** Who wins years in an office has won no match. */
const winsOffice = ({ sentence }: Scanned) => WINS_OFFICE.test(sentence.text);

const MORTAL: readonly EventType[] = ['strike', 'ground_fighting', 'crime', 'accident', 'disaster', 'health', 'other'];
const LOSS = new Set(['people_killed', 'people_injured', 'people_missing', 'equipment_lost', 'infrastructure_damaged']);
const TOTAL_PHRASE = asciiFirst(new RegExp(`(?<!\\p{L})(?:${TOTAL_PHRASES.join('|')})(?!\\p{L})`, 'iu'));
const MANY = 500;
/** "their second general" counts, but tells of one. */
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th))$/i;

/**
 * Types that depend on more than trigger words: a running total of losses is a toll report, the death of someone who holds an
 * office or a name is a death of a notable, and who wins more years as a president has won a vote.
 */
export function refineType(type: EventType, scanned: Scanned, figures: readonly Figure[]): EventType {
  if (type === 'sport' && winsOffice(scanned)) return 'election';
  const losses = figures.filter((figure) => isLoss(figure) && !ORDINAL.test(figure.text));
  if (losses.length > 0 && isToll(losses, scanned)) return 'toll_report';
  const told = type === 'toll_report' && figures.length === 0 && !namesToll(scanned) ? 'other' : type;
  const few = losses.every((figure) => (figure.value ?? 2) < 2);
  return MORTAL.includes(told) && few && diesNamed(scanned) ? 'death_of_notable' : told;
}

/** "They have lost a friend" counts nothing; "the death toll is rising" is of a count all the same. */
const namesToll = ({ triggers }: Scanned): boolean =>
  triggers.some(({ cue, form }) => cue === 'toll_report' && form === 'noun');

/** "killed or injured" is a loss too, though of no single kind. */
const isLoss = ({ category, measure }: Figure): boolean =>
  LOSS.has(category) || measure?.startsWith('killed or ') === true;

/** A total in so many words, losses of a side, or deaths still counted without the one incident that brought them. */
function isToll(losses: readonly Figure[], scanned: Scanned): boolean {
  if (TOTAL_PHRASE.test(scanned.sentence.text)) return true;
  const incident = hasIncident(scanned);
  return losses.some(({ kind, measure, value }) => {
    return kind === 'total' && (measure === 'lost' || (value ?? 0) >= MANY || !incident);
  });
}

const hasIncident = ({ triggers }: Scanned): boolean =>
  triggers.some(({ cue, weight }) => weight >= 1 && cue !== 'health' && MORTAL.some((type) => type === cue));

const BEFORE = 9;
const AFTER = 5;

/** Whether an office or title stands within a few words of a death. */
function diesNamed({ words, classes }: Scanned): boolean {
  if ((classes & CLASS.death) === 0 || (classes & CLASS.notable) === 0) return false;
  const deaths = words.flatMap((word, at) => (DEATHS.has(word.lower) ? [at] : []));
  const near = (at: number) =>
    words.slice(Math.max(0, at - BEFORE), at + AFTER).some((word) => NOTABLE.has(word.lower));
  return deaths.some(near);
}
