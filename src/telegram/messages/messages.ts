import type { Length, Section } from '../../core/ports/chats.ts';
import type { ScreenWords } from '../../core/render/telegram/words.ts';
import type { AlertWords } from '../../core/watch/alerts.ts';
import type { Words } from '../../core/render/words.ts';
import type { Forms } from '../../core/render/words/locale.ts';
import type { CommandName } from '../commands/names.ts';
import type { ButtonName } from './button-names.ts';
import type { DeskWords } from './desk-words.ts';

/** The languages of the interface, by their ISO 639-1 code. */
export const LANGUAGES = ['en', 'uk', 'de', 'fr', 'es', 'pl'] as const;
export type Language = (typeof LANGUAGES)[number];

type Carries = Record<'auto' | 'today' | 'yesterday', string>;

/** Everything the bot says in one language. A new language is one file of this shape and its line in `list.ts`. */
export interface Messages {
  /** The language's own name. */
  name: string;
  words: Words;
  screen: ScreenWords;
  /** One line a command: the menu and /help. */
  commands: Record<CommandName, string>;
  profile: { short: string; about: string };
  groups: Record<'read' | 'subscribe' | 'choose' | 'you' | 'desk', string>;
  start: { about: string; yourId: string };
  help: { days: string; figures: string };
  day: Record<
    'unreadable' | 'hint' | 'future' | 'none' | 'notYet' | 'noneNow' | 'noEditions' | 'latestIs' | 'newerRevision',
    string
  >;
  calendar: { editions: string; empty: string };
  subscribe: Record<
    | 'done'
    | 'already'
    | 'next'
    | 'zoneHint'
    | 'unreadable'
    | 'hint'
    | 'askTime'
    | 'askDays'
    | 'askCity'
    | 'cityKept'
    | 'cityUnknown'
    | 'cityWhich'
    | 'ended'
    | 'notSubscribed'
    | 'tooMany',
    string
  >;
  settings: Record<
    | 'heading'
    | 'noSlots'
    | 'slot'
    | 'weekly'
    | 'everyDay'
    | 'weekdays'
    | 'leftOut'
    | 'allSections'
    | 'language'
    | 'following'
    | 'muted'
    | 'silent'
    | 'emptyOn'
    | 'emptyOff'
    | 'rich'
    | 'pausedUntil'
    | 'next'
    | 'noNext',
    string
  > & { alerts: Forms; carries: Carries; carriesShort: Carries };
  lengths: Record<Length, string>;
  sections: Record<Section, string>;
  ask: Record<
    'length' | 'sections' | 'language' | 'silent' | 'silentHint' | 'carries' | 'pause' | 'slots' | 'report' | 'words',
    string
  >;
  pause: { done: string; ended: string; unreadable: string };
  follow: Record<'heading' | 'none' | 'added' | 'known' | 'removed' | 'muted' | 'hint' | 'tooMany', string>;
  figures: { gone: string; noSeries: string };
  story: { gone: string; pick: string };
  report: { thanks: string; operator: string };
  /** Paragraphs. */
  privacy: string[];
  data: Record<'here' | 'erased' | 'confirm', string>;
  admins: { only: string };
  channel: Record<'heading' | 'how' | 'linked' | 'needRights' | 'notAdmin' | 'unlinked' | 'privateOnly', string>;
  inline: { open: string };
  other: Record<
    | 'fallback'
    | 'unknownCommand'
    | 'meant'
    | 'stale'
    | 'failed'
    | 'slow'
    | 'closed'
    | 'cancelled'
    | 'deskOnly'
    | 'delayed'
    | 'noRights'
    | 'topicGone',
    string
  >;
  desk: DeskWords;
  /** What operators are told by itself. */
  alerts: AlertWords;
  buttons: Record<ButtonName, string>;
}
