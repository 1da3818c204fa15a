import type { Edition } from '../../core/model.ts';
import { standardEdition } from '../../core/render/telegram/edition.ts';
import { messagesOf as parts } from '../../core/render/telegram/split.ts';
import { messagesOf } from '../messages/list.ts';

/** An edition as the messages that a chat gets, in English, without buttons. */
export function telegramText(edition: Edition): string[] {
  const say = messagesOf('en');
  return parts(standardEdition(edition, { words: say.words, screen: say.screen, bot: null }));
}
