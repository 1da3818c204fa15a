import { html } from 'hono/html';
import { Temporal } from 'temporal-polyfill';
import type { DayInfo } from '../../core/ports/newsroom.ts';
import type { Words } from '../../core/render/words.ts';
import { type Html, page } from '../page.ts';
import { pageWords } from '../words/page-words.ts';

const MONTH = { month: 'long', year: 'numeric', calendar: 'gregory' } as const;

/** A month as weeks of Monday to Sunday; days with an edition are links. `month` is `YYYY-MM`. */
export function calendarPage(month: string, days: readonly DayInfo[], words: Words): Html {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const cells = Array.from({ length: first.daysInMonth }, (_, at) => first.add({ days: at }));
  const blank = Array.from({ length: first.dayOfWeek - 1 }, () => html`<td></td>`);
  const filled = [...blank, ...cells.map((day) => cellOf(day, days, words))];
  const weeks = Array.from(
    { length: Math.ceil(filled.length / 7) },
    (_, at) => html`<tr>${filled.slice(7 * at, 7 * at + 7)}</tr>`,
  );
  const name = first.toLocaleString(words.language, MONTH);
  const monday = Temporal.PlainDate.from('2024-01-01');
  const heads = Array.from({ length: 7 }, (_, at) =>
    monday.add({ days: at }).toLocaleString(words.language, { weekday: 'short' }),
  );
  const turn = (months: number) => first.add({ months }).toPlainYearMonth().toString();
  const named = (months: number) => first.add({ months }).toLocaleString(words.language, MONTH);
  const body = html`<h1>${name}</h1>
<table class="calendar"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${weeks}</tbody></table>
<nav class="turn" aria-label="${pageWords(words.language).months}"><a rel="prev" href="/calendar/${turn(-1)}">← ${named(-1)}</a> <a rel="next" href="/calendar/${turn(1)}">${named(1)} →</a></nav>`;
  return page({ title: name, words, body });
}

function cellOf(day: Temporal.PlainDate, days: readonly DayInfo[], words: Words): Html {
  const info = days.find((one) => one.day === day.toString());
  return info
    ? html`<td><a href="/day/${info.day}" aria-label="${words.longDay(info.day)}, ${words.count('articles', info.articles)}">${day.day}</a></td>`
    : html`<td><span>${day.day}</span></td>`;
}
