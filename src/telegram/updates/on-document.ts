import type { Context, Filter } from 'grammy';
import type { Sender } from '../../core/ports/sender.ts';
import type { Deps } from '../deps.ts';
import { guarded } from './guarded.ts';
import { openTalk } from '../talk/open-talk.ts';
import { fallback } from './on-other.ts';
import { tookLines } from './take.ts';

/** Telegram hands bots files up to this size; articles are far smaller. */
const MOST_BYTES = 20_000_000;

/** A file that an operator sends in private is taken in as `daybrief add` takes it; for everybody else the usual kind word. */
export async function onDocument(
  ctx: Filter<Context, 'message:document'>,
  deps: Deps,
  sender: Sender,
  download: (path: string) => Promise<Buffer>,
): Promise<void> {
  if (ctx.chat.type !== 'private') return;
  const talk = await openTalk(ctx, deps, sender, null);
  if (!talk) return;
  const { document } = ctx.msg;
  await guarded(talk, ctx, deps, async () => {
    if (!talk.operator || (document.file_size ?? 0) > MOST_BYTES) return fallback(talk, '');
    await talk.working();
    const { file_path: path } = await ctx.getFile();
    if (!path) return fallback(talk, '');
    const name = document.file_name ?? 'file';
    const report = await deps.desk.take({ file: name, bytes: await download(path) });
    await talk.show({ blocks: [{ lines: tookLines(talk, report) }] });
  });
}
