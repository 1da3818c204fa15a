import { GrammyError, HttpError } from 'grammy';
import type { SendOutcome } from '../../core/ports/outbox.ts';

type Gone = Extract<SendOutcome, { kind: 'unreachable' }>['reason'];

/** What Telegram's 403s say, by the words that tell them apart. */
const FORBIDDEN: readonly [RegExp, Gone][] = [
  [/blocked by the user/, 'blocked'],
  [/user is deactivated/, 'deactivated'],
  [/initiate conversation|to bots/, 'never_started'],
  [/was kicked/, 'kicked'],
  [/was deleted/, 'deleted'],
  [/not a member/, 'left'],
];

/** What went wrong with a request, told apart by what there is to do about it. Errors of the program itself are thrown on. */
export function outcomeOf(error: unknown): SendOutcome {
  if (error instanceof GrammyError) return refusalOutcome(error);
  if (error instanceof HttpError) return { kind: 'unknown', reason: causeOf(error) };
  throw error;
}

function refusalOutcome(error: GrammyError): SendOutcome {
  const { error_code: code, description, parameters } = error;
  if (code === 429) return { kind: 'retry', afterSeconds: parameters.retry_after ?? 5, scope: 'chat' };
  if (code === 401 || code === 404) return { kind: 'token_refused' };
  if (code === 403) {
    const gone = FORBIDDEN.find(([words]) => words.test(description));
    return { kind: 'unreachable', reason: gone?.[1] ?? 'left' };
  }
  return code >= 500 ? { kind: 'server', reason: description } : badRequestOutcome(error);
}

function badRequestOutcome({ description, parameters }: GrammyError): SendOutcome {
  if (parameters.migrate_to_chat_id !== undefined) return { kind: 'moved', chat: parameters.migrate_to_chat_id };
  if (/chat not found/.test(description)) return { kind: 'unreachable', reason: 'not_found' };
  if (/not enough rights|need administrator rights|CHAT_WRITE_FORBIDDEN/i.test(description))
    return { kind: 'no_rights', reason: description };
  if (/thread not found|TOPIC_CLOSED|TOPIC_DELETED/i.test(description)) return { kind: 'topic_gone' };
  if (/too long/.test(description)) return { kind: 'too_long' };
  return { kind: 'unparsable', reason: description };
}

/** The cause of a broken connection without the address, which carries the token. */
function causeOf(error: HttpError): string {
  const cause = error.error as { code?: string; type?: string; name?: string };
  return cause.code ?? cause.type ?? cause.name ?? 'connection failed';
}
