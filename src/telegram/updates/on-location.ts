import type { Context, Filter } from 'grammy';
import type { Sender } from '../../core/ports/sender.ts';
import type { Deps } from '../deps.ts';
import { guarded } from './guarded.ts';
import { openTalk } from '../talk/open-talk.ts';
import { fallback } from './on-other.ts';
import { zoneTold } from '../screens/zone.ts';

/** A location sent in private sets the time zone; the place itself is forgotten at once. */
export async function onLocation(ctx: Filter<Context, 'message:location'>, deps: Deps, sender: Sender): Promise<void> {
  if (ctx.chat.type !== 'private') return;
  const talk = await openTalk(ctx, deps, sender, null);
  if (!talk) return;
  const { latitude, longitude } = ctx.msg.location;
  const zone = deps.zones.ofPoint(latitude, longitude);
  await guarded(talk, ctx, deps, async () => (zone ? talk.show(await zoneTold(talk, zone)) : fallback(talk, '')));
}
