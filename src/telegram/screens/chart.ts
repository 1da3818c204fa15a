import { createHash } from 'node:crypto';
import { chartCaption, chartSvg } from '../../core/render/chart/chart.ts';
import type { Theme } from '../../core/render/chart/colours.ts';
import { bold, line } from '../../core/render/telegram/span.ts';
import { encode } from '../buttons/codec.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';
import { note } from './note.ts';

/** A caption is shorter than a message; what is longer is cut between reports, the card lists them all. */
const CAPTION = 900;

/** A figure's series as a picture, its values in words below it. */
export async function chartScreen(talk: Talk, id: string, theme: Theme): Promise<Screen> {
  await talk.working();
  const figure = await talk.deps.newsroom.figure(id);
  if (!figure) return note(talk.say.figures.gone);
  const { words, screen } = talk.view;
  const svg = chartSvg(figure, words, screen.chart, theme);
  if (!svg) return note(talk.say.figures.noSeries);
  const key = createHash('sha256').update(svg).digest('base64url');
  const photo = { key, draw: () => talk.deps.pictures.png(svg) };
  const { title, text } = chartCaption(figure, words, screen.chart);
  const told = text.length > CAPTION ? `${text.slice(0, text.lastIndexOf(';', CAPTION))}.` : text;
  const other =
    theme === 'light'
      ? ({ label: talk.say.buttons.dark, data: 'd' } as const)
      : ({ label: talk.say.buttons.light, data: 'l' } as const);
  const rows = [
    [
      { label: other.label, data: encode('ch', [id, other.data], 'new') },
      { label: talk.say.buttons.toFigure, data: encode('fi', [id, ''], 'new') },
    ],
  ];
  return { blocks: [{ lines: [line(bold(title.slice(0, 80)), `: ${told}`)] }], rows, photo };
}
