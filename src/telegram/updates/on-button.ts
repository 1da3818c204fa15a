import type { Context, Filter } from 'grammy';
import type { Sender } from '../../core/ports/sender.ts';
import { Args, StaleButton } from '../buttons/args.ts';
import { decode } from '../buttons/codec.ts';
import { VERBS } from '../buttons/list.ts';
import type { Deps } from '../deps.ts';
import { guarded } from './guarded.ts';
import { openTalk } from '../talk/open-talk.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk, Verb } from '../talk/talk.ts';

/** A button: answered at once, whatever follows; a stale or forged one with a kind word. */
export async function onButton(ctx: Filter<Context, 'callback_query'>, deps: Deps, sender: Sender): Promise<void> {
  const pressed = decode(ctx.callbackQuery.data ?? '');
  const message = ctx.callbackQuery.message;
  const target = pressed?.mode === 'edit' && message?.date ? { messageId: message.message_id } : null;
  const talk = await openTalk(ctx, deps, sender, target);
  const answer = (text?: string) =>
    ctx.answerCallbackQuery(text === undefined ? {} : { text, show_alert: true }).catch(() => undefined);
  if (!talk) return void (await answer());
  const verb = pressed && Object.hasOwn(VERBS, pressed.verb) ? VERBS[pressed.verb] : undefined;
  const open = verb && pressed && readArgs(verb, pressed.args);
  if (!open || talk.kind === 'channel' || (verb.desk && !talk.operator))
    return void (await answer(talk.say.other.stale));
  if (verb.changes && !(await talk.mayChange())) return void (await answer(talk.say.admins.only));
  await Promise.all([answer(), guarded(talk, ctx, deps, () => shown(talk, open))]);
}

type Open = (talk: Talk) => Promise<Screen | null>;

function readArgs(verb: Verb, args: string[]): Open | null {
  try {
    return verb.press(new Args(args));
  } catch (error) {
    if (error instanceof StaleButton) return null;
    throw error;
  }
}

async function shown(talk: Talk, open: Open): Promise<void> {
  const screen = await open(talk);
  if (screen) await talk.show(screen);
}
