import type { Day } from '../../core/model.ts';
import { type Block, bold, line } from '../../core/render/telegram/span.ts';
import { packedDay } from '../buttons/args.ts';
import { encode } from '../buttons/codec.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';
import { editionScreen } from './edition.ts';
import { note } from './note.ts';

const SHOWN = 10;

/** Lets a held edition go out. */
export async function releaseDay(talk: Talk, day: Day): Promise<Screen> {
  await talk.deps.desk.release(day);
  return note(talk.say.desk.released.replace('{what}', talk.say.words.longDay(day)));
}

/** Lets a held figure into its edition. */
export async function releaseFigure(talk: Talk, id: string): Promise<Screen> {
  const held = (await talk.deps.desk.heldFigures()).find((each) => each.id === id);
  if (!held) return note(talk.say.desk.unknown.replace('{what}', id));
  await talk.deps.desk.releaseFigure(held.id);
  return note(talk.say.desk.released.replace('{what}', held.line));
}

/** The edition of a day as it would go out now, made anew if something came in. */
export async function previewScreen(talk: Talk, day: Day): Promise<Screen> {
  await talk.working();
  const edition = await talk.deps.desk.assemble(day);
  if (!edition) return note(talk.say.desk.noEdition.replace('{day}', talk.say.words.longDay(day)));
  const above = talk.say.desk.preview;
  const screen = await editionScreen(talk, edition, { length: 'standard', version: 's', whole: true, above });
  const send = { label: talk.say.buttons.send, data: encode('sn', [packedDay(day)], 'new') };
  const { rich: _rich, ...plain } = screen;
  return { ...plain, rows: [[send], ...(screen.rows ?? [])] };
}

/** Open reports of readers, each closable. */
export async function reportsScreen(talk: Talk): Promise<Screen> {
  const open = (await talk.deps.chats.reports(true)).slice(0, SHOWN);
  if (!open.length) return note(talk.say.desk.noReports);
  const blocks = open.map(({ id, day, item, words }): Block => {
    const about = [day ? talk.say.words.day(day, talk.today) : '', item ?? ''].filter(Boolean).join(', ');
    return { heading: line(bold(`${id}`), about ? `, ${about}` : ''), lines: [line(words)], quote: 'open' };
  });
  const rows = open.map(({ id }) => [{ label: `${talk.say.buttons.close} ${id}`, data: encode('rc', [id]) }]);
  return { blocks: [{ heading: [bold(talk.say.desk.reports)], lines: [] }, ...blocks], rows };
}
