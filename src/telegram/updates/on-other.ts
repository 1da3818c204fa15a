import type { Context } from 'grammy';
import type { Sender } from '../../core/ports/sender.ts';
import type { Deps } from '../deps.ts';
import { guarded } from './guarded.ts';
import { openTalk } from '../talk/open-talk.ts';
import { note } from '../screens/note.ts';
import { articleIn, tookLines } from './take.ts';
import type { Talk } from '../talk/talk.ts';
import { encode, fits } from '../buttons/codec.ts';

/** Stickers, pictures, voices: a kind word in private, silence in groups. */
export async function onOther(ctx: Context, deps: Deps, sender: Sender): Promise<void> {
  if (ctx.chat?.type !== 'private') return;
  const talk = await openTalk(ctx, deps, sender, null);
  if (talk) await guarded(talk, ctx, deps, () => fallback(talk, ''));
}

/** What to answer to anything that is no command; an article or link from an operator is taken in. */
export async function fallback(talk: Talk, words: string): Promise<void> {
  const article = talk.operator ? articleIn(words) : null;
  if (article) {
    await talk.working();
    return talk.show({ blocks: [{ lines: tookLines(talk, await talk.deps.desk.take(article)) }] });
  }
  const { buttons, other } = talk.say;
  const search = searchable(words)
    ? [{ label: buttons.search.replace('{what}', words), data: encode('sr', [1, words], 'new') }]
    : [];
  await talk.show({ ...note(other.fallback), rows: [[{ label: buttons.latest, data: encode('la') }], search] });
}

/** A few words on one line that a button can carry. */
const searchable = (words: string): boolean =>
  /\p{L}{3}/u.test(words) && !words.includes('\n') && words.split(' ').length <= 4 && fits('sr', [1, words]);
