import type { ChatKind, ChatSettings, Place } from '../core/ports/chats.ts';
import { languageOf } from './messages/list.ts';

/** What a place that chose nothing gets, when only its number is known. */
export function defaultsIn(zone: string): (place: Place) => ChatSettings {
  return (place) => {
    const kind = place.chat > 0 ? 'private' : 'supergroup';
    return defaultSettings({ place, kind, title: null, language: languageOf(undefined), zone });
  };
}

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
