import type { EventType } from '../model.ts';

/** How grave a kind of event is by itself, 0 to 1: what ends or endangers lives first, what entertains last. */
export const GRAVITY: Record<EventType, number> = {
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
