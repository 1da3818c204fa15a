import type { Command } from '../talk.ts';
import { briefing } from './briefing.ts';
import { help } from './help.ts';
import { latest } from './latest.ts';
import type { CommandName } from './names.ts';
import { start } from './start.ts';
import { subscribe } from './subscribe.ts';
import { today } from './today.ts';
import { unsubscribe } from './unsubscribe.ts';
import { yesterday } from './yesterday.ts';

/** Every command. The menu, /help and the documentation derive from this list and from the words of each language. */
export const COMMANDS = {
  start,
  help,
  latest,
  briefing,
  today,
  yesterday,
  subscribe,
  unsubscribe,
} as Record<CommandName, Command>;
