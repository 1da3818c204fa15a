import type { ApiState } from '../state.ts';
import type { Payload } from '../wire.ts';
import * as chats from './chats.ts';
import * as edits from './edits.ts';
import * as media from './media.ts';
import * as messages from './messages.ts';
import * as profile from './profile.ts';
import * as queries from './queries.ts';
import * as updates from './updates.ts';

export type Method = (state: ApiState, payload: Payload) => unknown;

const { sendMessage, sendRichMessage, sendChatAction } = messages;
const sending: Record<string, Method> = { sendMessage, sendRichMessage, sendChatAction, ...edits, ...media };

/** Every method that the fake server knows, by its name in lower case (Telegram does not mind the case). */
export const METHODS: ReadonlyMap<string, Method> = new Map(
  Object.entries<Method>({
    getMe: profile.getMe,
    setMyCommands: profile.setMyCommands,
    getMyCommands: profile.getMyCommands,
    deleteMyCommands: profile.deleteMyCommands,
    setMyName: profile.setProfileText('name', 64),
    setMyDescription: profile.setProfileText('description', 512),
    setMyShortDescription: profile.setProfileText('short_description', 120),
    setChatMenuButton: () => true,
    ...sending,
    ...chats,
    getUpdates: updates.getUpdates,
    setWebhook: updates.setWebhook,
    deleteWebhook: updates.deleteWebhook,
    getWebhookInfo: updates.getWebhookInfo,
    ...queries,
  }).map(([name, method]) => [name.toLowerCase(), method]),
);
