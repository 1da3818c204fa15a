import { addMonths, daysInMonth, weekdayOf } from '../../core/date/calendar.ts';
import type { Button } from '../../core/ports/sender.ts';
import { bold, line } from '../../core/render/telegram/span.ts';
import { monthWords, weekdayShort } from '../../core/render/words/locale.ts';
import { packedDay } from '../buttons/args.ts';
import { encode } from '../buttons/codec.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';

/** A month as buttons, Monday first; days with an edition carry their number, the others a dot. `month` is `YYYY-MM`. */
export async function calendarScreen(talk: Talk, month: string): Promise<Screen> {
  const { newsroom } = talk.deps;
  const first = `${month}-01`;
  const last = `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`;
  const days = (await newsroom.days(first, last)).map(({ day }) => day);
  const { before, after } = {
    before: (await newsroom.nearest(first)).before,
    after: (await newsroom.nearest(last)).after,
  };
  const { say } = talk;
  const { language } = say.words;
  const names = days.map((day) => say.words.day(day, first)).join(', ');
  const title = line(bold(monthWords(language, first)));
  const text = days.length ? say.calendar.editions.replace('{days}', names) : say.calendar.empty;
  const turn: Button[] = [];
  if (before)
    turn.push({ label: say.buttons.previousMonth, data: encode('ca', [before.slice(0, 7).replace('-', '')]) });
  if (after) turn.push({ label: say.buttons.nextMonth, data: encode('ca', [after.slice(0, 7).replace('-', '')]) });
  const rows = [...weeks(first, days, language), turn, [{ label: say.buttons.latest, data: encode('la') }]];
  return { blocks: [{ heading: title, lines: [line(text)] }], rows };
}

function weeks(first: string, days: readonly string[], language: string): Button[][] {
  const next = addMonths(first, 1);
  const blank = { label: '·', data: encode('no') };
  const cells: Button[] = Array.from({ length: weekdayOf(first) - 1 }, () => blank);
  const count = Math.round((Date.parse(next) - Date.parse(first)) / 86_400_000);
  for (let n = 1; n <= count; n++) {
    const day = `${first.slice(0, 8)}${String(n).padStart(2, '0')}`;
    cells.push(days.includes(day) ? { label: String(n), data: encode('dy', [packedDay(day)]) } : blank);
  }
  while (cells.length % 7) cells.push(blank);
  const head = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ label: weekdayShort(language, day), data: encode('no') }));
  const rows = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return [head, ...rows];
}
