import { bold, fill, line } from '../../core/render/telegram/span.ts';
import { encode } from '../buttons/codec.ts';
import { DEFAULT_TIME, zoneName } from '../screens/slots.ts';
import { dayScreen, latestScreen } from '../screens/day.ts';
import { figureScreen } from '../screens/figure.ts';
import { note } from '../screens/note.ts';
import type { Screen } from '../talk/screen.ts';
import type { Command, Talk } from '../talk/talk.ts';

/** /start: first contact, or what a link in an edition opens (`d20220315` a day, anything else a figure). */
export const start: Command = {
  async run(talk, payload) {
    await talk.show(await opened(talk, payload));
  },
};

async function opened(talk: Talk, payload: string): Promise<Screen> {
  const [, year, month, day] = /^d(\d{4})(\d\d)(\d\d)$/.exec(payload) ?? [];
  if (year) return dayScreen(talk, { day: `${year}-${month}-${day}`, now: false });
  if (payload === 'inline') return latestScreen(talk);
  if (/^[\w-]{1,64}$/.test(payload)) return figureScreen(talk, payload, null);
  return welcome(talk);
}

/** What the bot is, in one sentence and two buttons. */
async function welcome(talk: Talk): Promise<Screen> {
  const { say, deps, settings } = talk;
  const latest = await deps.newsroom.latestDay();
  const id = talk.person !== null && deps.adminIds.length === 0 ? fill(say.start.yourId, { id: talk.person }) : null;
  const about = fill(say.start.about, { name: bold('Daybrief') });
  const read = latest ? `${say.buttons.latest}: ${say.words.day(latest, talk.today)}` : say.buttons.help;
  const daily = say.buttons.daily.replace('{time}', `${DEFAULT_TIME} ${zoneName(settings.zone)}`);
  const rows = [
    [{ label: read, data: latest ? encode('la', [], 'new') : encode('he', [], 'new') }],
    ...(settings.slots.length ? [] : [[{ label: daily, data: encode('sub', [], 'new') }]]),
  ];
  return { ...note(about, ...(id ? [line(id)] : [])), rows };
}
