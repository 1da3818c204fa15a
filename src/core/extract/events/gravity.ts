import type { Category, EventType, Figure, NewsEvent } from '../../model.ts';

/**
 * How grave a kind of event is by itself, 0 to 1. The order follows what news editors put first (Galtung and Ruge 1965; Harcup and
 * O'Neill 2017: magnitude, bad news, power elite, conflict): loss of life, then force, then decisions that bind, then words, then play.
 */
export const TYPE_GRAVITY: Readonly<Record<EventType, number>> = {
  strike: 1,
  ground_fighting: 0.95,
  disaster: 0.9,
  advance_retreat: 0.9,
  detention_abduction: 0.7,
  humanitarian: 0.7,
  crime: 0.65,
  accident: 0.65,
  negotiation: 0.65,
  toll_report: 0.6,
  health: 0.55,
  sanction: 0.6,
  diplomacy: 0.55,
  protest: 0.55,
  election: 0.6,
  legal_political: 0.5,
  death_of_notable: 0.5,
  economy: 0.45,
  statement: 0.4,
  science_technology: 0.3,
  other: 0.2,
  culture: 0.1,
  sport: 0.1,
};

/** How much one person or thing of a category weighs against one person killed. */
const HARM: Partial<Record<Category, number>> = {
  people_killed: 1,
  people_missing: 0.6,
  people_trapped: 0.4,
  people_injured: 0.35,
  people_detained: 0.15,
  people_displaced: 0.03,
  people_evacuated: 0.03,
  infrastructure_damaged: 0.1,
  equipment_lost: 0.05,
};

const MAX_HARM = 4;
const HARM_SHARE = 0.38;
/** What any event weighs, and what the gravest kind adds to it before anybody is harmed. */
const LEAST = 0.15;
const KIND_SHARE = 0.47;

type Harmed = Pick<Figure, 'category' | 'measure' | 'kind' | 'value' | 'low'>;

/**
 * The people and things harmed, in lives: the greatest of the figures, since a sentence counts the same people several ways. A rate
 * ("100 a day on average") is no count of those whom the event harmed.
 */
function harmOf(figures: readonly Harmed[]): number {
  let harm = 0;
  for (const { category, measure, kind, value, low } of figures) {
    const fate = measure?.startsWith('killed or ') ? 'people_injured' : category;
    const weight = kind === 'rate' ? undefined : HARM[fate];
    // Vague words ("dozens") and bare mentions of the dead count as a few.
    if (weight !== undefined) harm = Math.max(harm, weight * (value ?? low ?? 5));
  }
  return harm;
}

/**
 * Gravity of an event, 0 to 1: its kind, plus the logarithm of the people harmed (ten thousand dead reach the full share). What is
 * only planned, denied or estimated weighs less. Used to rank events of different articles against each other.
 */
export function gravityOf(event: Pick<NewsEvent, 'type' | 'status'>, figures: readonly Harmed[]): number {
  const harm = Math.min(1, Math.log10(1 + harmOf(figures)) / MAX_HARM);
  const full = Math.min(1, LEAST + KIND_SHARE * TYPE_GRAVITY[event.type] + HARM_SHARE * harm);
  const certain = event.status === 'planned' ? 0.75 : event.status === 'denied' ? 0.6 : 1;
  return full * certain;
}
