import type { Day } from '../../core/model.ts';
import { diffBlocks } from '../../core/render/telegram/diff.ts';
import { packedDay } from '../buttons/args.ts';
import { encode } from '../buttons/codec.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';
import { dayScreen } from './day.ts';
import { editionOf } from './edition-of.ts';

/** What changed between a day as this chat got it and the day as known now. */
export async function diffScreen(talk: Talk, day: Day): Promise<Screen> {
  await talk.working();
  const [sent, now] = [await editionOf(talk, day, 's'), await editionOf(talk, day, 'n')];
  if (!sent || !now) return dayScreen(talk, { day, now: false });
  const { buttons } = talk.say;
  const button = (label: string, version: 's' | 'n') => ({
    label,
    data: encode('ed', [packedDay(day), talk.settings.length, version, 1]),
  });
  return {
    blocks: diffBlocks(sent, now, talk.view),
    rows: [[button(buttons.asSent, 's'), button(buttons.asKnown, 'n')]],
  };
}
