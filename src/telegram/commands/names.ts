/** Commands for everybody, in the order of the menu. */
export const READER_COMMANDS = [
  'latest',
  'briefing',
  'today',
  'yesterday',
  'figures',
  'search',
  'timeline',
  'catchup',
  'week',
  'diff',
  'sources',
  'corrections',
  'subscribe',
  'unsubscribe',
  'pause',
  'settings',
  'follow',
  'mute',
  'channels',
  'language',
  'privacy',
  'mydata',
  'deleteme',
  'help',
  'start',
] as const;

/** Commands for the operator (ADMIN_IDS) alone. */
export const DESK_COMMANDS = [
  'status',
  'undated',
  'hold',
  'release',
  'preview',
  'send',
  'retract',
  'reports',
  'stats',
] as const;

export type ReaderCommand = (typeof READER_COMMANDS)[number];
export type DeskCommand = (typeof DESK_COMMANDS)[number];
export type CommandName = ReaderCommand | DeskCommand;
