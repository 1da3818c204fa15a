import type { ChatKind, ChatSettings, Place } from '../core/ports/chats.ts';

/** The settings of a chat that has chosen nothing yet. */
export function defaultSettings(of: {
  place: Place;
  kind: ChatKind;
  title: string | null;
  language: string;
  zone: string;
}): ChatSettings {
  return {
    ...of,
    zoneChosen: false,
    length: 'standard',
    rich: false,
    slots: [],
    hidden: [],
    follows: [],
    alertsPerDay: 3,
    carries: 'auto',
    emptyDays: true,
    silent: null,
    pausedUntil: null,
    state: 'active',
    admin: null,
  };
}
