import type { Day } from '../../core/model.ts';
import type { UndatedArticle } from '../../core/ports/desk.ts';
import { bold, fill, line } from '../../core/render/telegram/span.ts';
import { packedDay } from '../buttons/args.ts';
import { encode, fits } from '../buttons/codec.ts';
import { askedDay } from '../asked/day-words.ts';
import type { Screen } from '../talk/screen.ts';
import type { Answer, Talk } from '../talk/talk.ts';
import { note } from './note.ts';

const OPENING = 600;

/** One article without a date: its opening, the day proposed and what speaks for it, the buttons to settle it. */
export async function undatedScreen(talk: Talk, at: number): Promise<Screen> {
  const waiting = await talk.deps.desk.undated();
  const article = waiting[Math.min(at, waiting.length - 1)];
  if (!article) return note(talk.say.desk.undated.replace('{n}', '0'));
  const { desk: say, words } = talk.say;
  const title = [article.outlet, article.title].filter(Boolean).join(': ');
  const evidence = article.evidence.map(({ text }) => `“${text}”`).join(', ');
  const lines = [
    ...(title ? [line(title)] : []),
    ...(article.proposed ? [fill(say.proposed, { day: words.longDay(article.proposed) })] : []),
    ...(evidence ? [fill(say.because, { evidence })] : []),
  ];
  const left = say.undated.replace('{n}', String(waiting.length));
  const head = { heading: line(bold(say.noDate), `. ${left}`), lines };
  const quote = { lines: [line(article.opening.slice(0, OPENING))], quote: 'open' as const };
  return { blocks: [head, quote], rows: settleRows(talk, article) };
}

/** Buttons carry the article's identity; a long one is found again by its opening letters. */
function settleRows(talk: Talk, article: UndatedArticle) {
  const id = article.id.slice(0, 40);
  const { buttons, words } = talk.say;
  const button = (label: string, day: string) =>
    fits('us', [day, id]) ? [{ label, data: encode('us', [day, id]) }] : [];
  const proposed = article.proposed ? button(words.day(article.proposed, talk.today), packedDay(article.proposed)) : [];
  const other = fits('uo', [id]) ? [{ label: buttons.otherDay, data: encode('uo', [id]) }] : [];
  return [proposed, [...other, ...button(buttons.leaveOut, 'no')]];
}

async function articleOf(talk: Talk, start: string): Promise<string | null> {
  return (await talk.deps.desk.undated()).find(({ id }) => id.startsWith(start))?.id ?? null;
}

/** Files the article under a day, or leaves it out (null), and shows the next one. */
export async function settled(talk: Talk, start: string, day: Day | null): Promise<Screen> {
  const id = await articleOf(talk, start);
  const done = id !== null && (await talk.deps.desk.settle(id, day));
  const { desk: say, words } = talk.say;
  if (!done) return note(say.unknown.replace('{what}', start));
  const rows = [[{ label: talk.say.buttons.undated, data: encode('ud') }]];
  return { ...note(day ? say.settled.replace('{day}', words.longDay(day)) : say.leftOut), rows };
}

/** Asks for another day. */
export async function askOtherDay(talk: Talk, start: string): Promise<Screen> {
  await talk.await({ step: 'undated', data: start });
  const { day } = talk.say;
  return note(fill(day.hint, { one: talk.today, two: talk.say.words.day(talk.today, talk.today) }));
}

export const answerOtherDay: Answer = async (talk, words, data) => {
  const asked = talk.operator ? askedDay(words, talk.today, talk.settings.language) : null;
  if (!asked) return talk.show(note(fill(talk.say.day.unreadable, { words: words.slice(0, 60) })));
  await talk.await(null);
  await talk.show(await settled(talk, data, asked.day));
};
