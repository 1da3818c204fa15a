import type { Filter, Context } from 'grammy';
import type { Sender } from '../../core/ports/sender.ts';
import { answers } from './answers.ts';
import { COMMANDS } from '../commands/list.ts';
import { ALSO_CALLED } from '../commands/also-called.ts';
import { alsoCalled, meantBy } from '../commands/meant.ts';
import { DESK_COMMANDS, type CommandName } from '../commands/names.ts';
import { askedDay } from '../asked/day-words.ts';
import type { Deps } from '../deps.ts';
import { guarded } from './guarded.ts';
import { openTalk } from '../talk/open-talk.ts';
import { fallback } from './on-other.ts';
import { dayScreen } from '../screens/day.ts';
import { note } from '../screens/note.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';

/** A command as typed: its name, the bot it is addressed to, the words after it. */
const COMMAND = /^\/([\p{L}\p{N}_]{1,32})(?:@([A-Za-z0-9_]{1,64}))?(?:\s+([^]*))?$/u;

/** Text: a command, the answer to a question that the bot asked, or something to be kind about. */
export async function onText(ctx: Filter<Context, 'message:text'>, deps: Deps, sender: Sender): Promise<void> {
  const [, name, addressee, words = ''] = COMMAND.exec(ctx.msg.text) ?? [];
  if (addressee && addressee.toLowerCase() !== ctx.me.username.toLowerCase()) return;
  const talk = await openTalk(ctx, deps, sender, null);
  if (!talk) return;
  await guarded(talk, ctx, deps, async () => {
    if (name) await command(talk, name.toLowerCase(), words.trim(), addressee !== undefined);
    else await text(talk, ctx.msg.text);
  });
}

async function command(talk: Talk, name: string, words: string, addressed: boolean): Promise<void> {
  const known = Object.hasOwn(COMMANDS, name) ? (name as CommandName) : alsoCalled(name);
  if (!known || (isDesk(known) && !talk.operator)) {
    if (talk.kind === 'private' || addressed) await talk.show(unknown(talk, name, known));
    return;
  }
  await talk.await(null);
  const { changes, run } = COMMANDS[known];
  if (changes && !(await talk.mayChange())) return talk.show({ ...note(talk.say.admins.only), alone: true });
  await run(talk, words);
}

/** That there is no such command, or not for this person, and which one was probably meant. */
function unknown(talk: Talk, name: string, known: CommandName | null): Screen {
  const { other } = talk.say;
  const said = other[known ? 'deskOnly' : 'unknownCommand'].replace('{command}', `/${name}`);
  const meant = known ? null : meantBy(name, talk.operator);
  return { ...note(said, meant ? other.meant.replace('{command}', `/${meant}`) : other.fallback), alone: true };
}

const isDesk = (name: CommandName): boolean => DESK_COMMANDS.some((desk) => desk === name);

async function text(talk: Talk, words: string): Promise<void> {
  const dialogue = talk.person === null ? null : await talk.deps.chats.dialogue(talk.place, talk.person);
  const answer = dialogue && answers[dialogue.step];
  if (answer) return answer(talk, words.trim(), dialogue.data);
  if (talk.kind !== 'private') return;
  const named = alsoCalled(words.trim());
  if (named && Object.hasOwn(ALSO_CALLED, named) && !COMMANDS[named].changes) return COMMANDS[named].run(talk, '');
  const asked = askedDay(words, talk.today, talk.settings.language);
  if (asked) return talk.show(await dayScreen(talk, asked));
  await fallback(talk, words);
}
