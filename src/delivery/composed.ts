import type { ChatSettings } from '../core/ports/chats.ts';
import type { Cargo } from '../core/ports/outbox.ts';
import type { Composer, OutgoingMessage } from '../core/ports/sender.ts';

/** Different renderings kept: languages times lengths times the days under way, with room for readers' own selections. */
const KEPT = 200;

/** Renders what is the same for several chats once: an edition is rendered once for each language, length and selection. */
export function composedOnce(composer: Composer): Composer {
  const kept = new Map<string, Promise<OutgoingMessage[]>>();
  return {
    compose(cargo, settings) {
      const key = keyOf(cargo, settings);
      const known = kept.get(key) ?? composer.compose(cargo, settings);
      kept.delete(key);
      kept.set(key, known);
      known.catch(() => kept.delete(key));
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return known;
    },
  };
}

/** All that a rendering depends on. */
function keyOf(cargo: Cargo, settings: ChatSettings): string {
  const { kind, language, zone, length, rich, hidden, follows } = settings;
  return JSON.stringify([cargo, kind, language, zone, length, rich, hidden, follows]);
}
