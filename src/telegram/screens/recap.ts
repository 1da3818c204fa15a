import { addDays } from '../../core/date/calendar.ts';
import type { Day, Edition } from '../../core/model.ts';
import { recapBlocks, weekTitle } from '../../core/render/telegram/recap.ts';
import { bold, line } from '../../core/render/telegram/span.ts';
import { packedDay } from '../buttons/args.ts';
import { encode } from '../buttons/codec.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';
import { latestScreen } from './day.ts';
import { note } from './note.ts';

/** Editions read for one recap at most; a longer absence starts later. */
const MOST = 31;

/** What happened since the last edition that this chat saw. */
export async function catchupScreen(talk: Talk): Promise<Screen> {
  const { newsroom, chats } = talk.deps;
  const last = await chats.lastDelivered(talk.place);
  if (!last) return latestScreen(talk);
  const days = (await newsroom.days(addDays(last.day, 1))).map(({ day }) => day).slice(-MOST);
  const { catchup } = talk.say.screen;
  const since = talk.say.words.day(last.day, talk.today);
  if (!days.length) return note(catchup.nothing.replace('{day}', since));
  const editions = await editionsOf(talk, days);
  const newest = editions.at(-1);
  if (newest) await chats.recordShown(talk.place, newest.date, newest.revision);
  return recap(talk, recapBlocks(line(bold(catchup.heading.replace('{day}', since))), editions, talk.view), days);
}

/** The seven days that end with `to`. */
export async function weekScreen(talk: Talk, to: Day): Promise<Screen> {
  const from = addDays(to, -6);
  const days = (await talk.deps.newsroom.days(from, to)).map(({ day }) => day);
  const { catchup } = talk.say.screen;
  const { words } = talk.say;
  if (!days.length)
    return note(catchup.weekNothing.replace('{from}', words.day(from, to)).replace('{to}', words.day(to, talk.today)));
  return recap(talk, recapBlocks(weekTitle(from, to, talk.view), await editionsOf(talk, days), talk.view), days);
}

async function editionsOf(talk: Talk, days: readonly Day[]): Promise<Edition[]> {
  await talk.working();
  const editions = await Promise.all(days.map((day) => talk.deps.newsroom.edition(day)));
  return editions.filter((edition) => edition !== null);
}

function recap(talk: Talk, blocks: Screen['blocks'], days: readonly Day[]): Screen {
  const open = days
    .slice(-6)
    .map((day) => ({ label: talk.say.words.day(day, talk.today), data: encode('dy', [packedDay(day)], 'new') }));
  return { blocks, rows: [open.slice(0, 3), open.slice(3)] };
}
