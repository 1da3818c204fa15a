import type { Api } from 'grammy';
import type { BotCommand } from 'grammy/types';
import { DESK_COMMANDS, READER_COMMANDS, type CommandName } from '../commands/names.ts';
import { COMMANDS } from '../commands/list.ts';
import { messagesOf } from '../messages/list.ts';
import { LANGUAGES, type Language } from '../messages/messages.ts';

/** Commands that only make sense between one person and the bot. */
const PRIVATE: readonly CommandName[] = ['channels', 'mydata', 'deleteme', 'start'];

/** The menu of a language for private chats, groups, or operators. */
export function menuOf(language: Language, where: 'private' | 'group' | 'desk'): BotCommand[] {
  const names: readonly CommandName[] = where === 'desk' ? [...READER_COMMANDS, ...DESK_COMMANDS] : READER_COMMANDS;
  const { commands } = messagesOf(language);
  return names
    .filter((name) => COMMANDS[name] && (where !== 'group' || !PRIVATE.includes(name)))
    .map((command) => ({ command, description: commands[command].slice(0, 256) }));
}

/**
 * Tells Telegram the menu of every language, the longer one of operators, and what the bot says of itself. Rejects when Telegram does;
 * the bot works without.
 */
export async function publishMenu(api: Api, adminIds: readonly number[]): Promise<void> {
  for (const language of LANGUAGES) {
    const code = language === 'en' ? {} : { language_code: language };
    const { profile } = messagesOf(language);
    await api.setMyCommands(menuOf(language, 'private'), { scope: { type: 'all_private_chats' }, ...code });
    await api.setMyCommands(menuOf(language, 'group'), { scope: { type: 'all_group_chats' }, ...code });
    await api.setMyShortDescription(profile.short, code);
    await api.setMyDescription(profile.about, code);
  }
  for (const chat_id of adminIds) {
    // An operator who never wrote to the bot has no chat that a menu could be set for.
    await api.setMyCommands(menuOf('en', 'desk'), { scope: { type: 'chat', chat_id } }).catch(() => undefined);
  }
}
