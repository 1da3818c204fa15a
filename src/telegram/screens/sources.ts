import { sourceList } from '../../core/render/telegram/lists.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';
import { note } from './note.ts';
import { sourceButton } from './remedies.ts';

const MOST = 8;

/** Where the articles come from and how each source does; an operator may rest those that fail and wake those that rest. */
export async function sourcesScreen(talk: Talk): Promise<Screen> {
  const sources = await talk.deps.newsroom.sources();
  const blocks = sourceList(sources, talk.view);
  if (!talk.operator) return { blocks };
  const rows = sources
    .filter(({ state }) => state !== 'ok')
    .flatMap(({ name, state }) => sourceButton(talk.say.buttons, { name, paused: state === 'paused', mode: 'edit' }))
    .slice(0, MOST)
    .map((button) => [button]);
  return { blocks, rows };
}

/** Rests a source or asks it again, and shows how all stand. */
export async function sourcePaused(talk: Talk, name: string, paused: boolean): Promise<Screen> {
  const known = await talk.deps.desk.pauseSource(name, paused);
  return known ? sourcesScreen(talk) : note(talk.say.desk.unknown.replace('{what}', name));
}
