import type { Day } from '../../core/model.ts';
import { packedDay } from '../buttons/args.ts';
import { encode } from '../buttons/codec.ts';
import type { AskedDay } from '../asked/day-words.ts';
import type { Screen } from '../talk/screen.ts';
import type { Audience, Talk } from '../talk/talk.ts';
import { dayRow, type EditionView, editionScreen } from './edition.ts';
import { note } from './note.ts';

/** A day's edition as a reader asked for it, or what to say where there is none. */
export async function dayScreen(talk: Talk, asked: AskedDay, view: Partial<EditionView> = {}): Promise<Screen> {
  const shown = { length: talk.settings.length, ...view };
  if (asked.now) return nowScreen(talk, asked.day, shown);
  const { newsroom, chats } = talk.deps;
  const got = await chats.deliveredRevision(talk.place, asked.day);
  const newest = await newsroom.edition(asked.day);
  const edition = got !== null && newest && got < newest.revision ? await newsroom.edition(asked.day, got) : newest;
  if (!edition || !newest) return missingScreen(talk, asked.day);
  await chats.recordShown(talk.place, edition.date, edition.revision);
  const older = edition.revision < newest.revision;
  const words = { n: String(edition.revision), newest: String(newest.revision) };
  const above = older ? talk.say.day.newerRevision.replace('{n}', words.n).replace('{newest}', words.newest) : null;
  const screen = await editionScreen(talk, edition, { version: 's', ...shown, above });
  const change = {
    label: talk.say.buttons.asKnown,
    data: encode('ed', [packedDay(edition.date), shown.length, 'n', 1]),
  };
  return older ? { ...screen, rows: [[change], ...(screen.rows ?? [])] } : screen;
}

async function nowScreen(
  talk: Talk,
  day: Day,
  view: Partial<EditionView> & Pick<EditionView, 'length'>,
): Promise<Screen> {
  await talk.working();
  const edition = await talk.deps.newsroom.editionNow(day);
  const { buttons, words, day: say } = talk.say;
  const args = packedDay(day);
  const sent = [
    { label: buttons.asSent, data: encode('ed', [args, view.length, 's', 1]) },
    { label: buttons.changed, data: encode('df', [args]) },
  ];
  if (!edition)
    return { ...note(say.noneNow.replace('{day}', words.longDay(day))), rows: [await dayRow(talk, day, 'edit')] };
  const screen = await editionScreen(talk, edition, { ...view, version: 'n' });
  return { ...screen, rows: [sent, ...(screen.rows ?? [])] };
}

/** No edition that day: why, and the nearest ones as buttons. */
export async function missingScreen(talk: Audience, day: Day): Promise<Screen> {
  const latest = await talk.deps.newsroom.latestDay();
  const { say } = talk;
  if (!latest) return note(say.day.noEditions);
  const when = say.words.longDay(day);
  const latestIs = say.day.latestIs.replace('{day}', say.words.longDay(latest));
  if (day > talk.today) {
    const month = encode('ca', [latest.slice(0, 4) + latest.slice(5, 7)]);
    const rows = [
      [
        { label: say.buttons.latest, data: encode('la') },
        { label: say.buttons.calendar, data: month },
      ],
    ];
    return { ...note(say.day.future.replace('{day}', when), latestIs), rows };
  }
  const known = { label: say.buttons.asKnown, data: encode('ed', [packedDay(day), talk.settings.length, 'n', 1]) };
  const none = day === talk.today ? say.day.notYet : say.day.none;
  return { ...note(none.replace('{day}', when)), rows: [await dayRow(talk, day, 'edit'), [known]] };
}

/** The newest edition, or word that there is none yet. */
export async function latestScreen(talk: Talk): Promise<Screen> {
  const day = await talk.deps.newsroom.latestDay();
  return day ? dayScreen(talk, { day, now: false }) : note(talk.say.day.noEditions);
}
