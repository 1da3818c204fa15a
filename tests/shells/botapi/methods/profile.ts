import { badRequest } from '../refusal.ts';
import type { ApiState } from '../state.ts';
import { codePoints } from '../text.ts';
import { textOf, type Payload } from '../wire.ts';

export function getMe(state: ApiState): unknown {
  const can = { can_join_groups: true, can_read_all_group_messages: false, supports_inline_queries: true };
  return { ...state.bot, ...can, can_connect_to_business: false, has_main_web_app: false };
}

interface Command {
  command: string;
  description: string;
}

function keyOf({ fields }: Payload): string {
  const language = textOf(fields, 'language_code');
  if (language && !/^[a-z]{2}$/.test(language)) throw badRequest('invalid language code specified');
  return `${JSON.stringify(fields['scope'] ?? { type: 'default' })} ${language}`;
}

export function setMyCommands(state: ApiState, payload: Payload): true {
  const commands = (payload.fields['commands'] ?? []) as Command[];
  if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  for (const { command, description } of commands) {
    if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
    const length = codePoints(description ?? '');
    if (length < 1 || length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  state.commands.set(keyOf(payload), commands);
  return true;
}

export function getMyCommands(state: ApiState, payload: Payload): unknown {
  return state.commands.get(keyOf(payload)) ?? [];
}

export function deleteMyCommands(state: ApiState, payload: Payload): true {
  state.commands.delete(keyOf(payload));
  return true;
}

/** Name, descriptions and menu button: the lengths are checked, nothing is kept. */
export function setProfileText(field: string, limit: number) {
  return (_state: ApiState, { fields }: Payload): true => {
    if (codePoints(textOf(fields, field)) > limit) throw badRequest(`${field} is too long`);
    return true;
  };
}
