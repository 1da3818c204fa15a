import type { FigureCard } from '../../core/ports/newsroom.ts';
import { chartSvg } from '../../core/render/chart/chart.ts';
import type { Words } from '../../core/render/words.ts';
import { messagesOf } from './list.ts';

/** The interface's words, and a figure drawn with them, for pages outside of Telegram. */
export const forPages = {
  wordsOf: (tag: string): Words => messagesOf(tag).words,
  chart: (card: FigureCard, tag: string, theme: 'light' | 'dark'): string | null => {
    const { words, screen } = messagesOf(tag);
    return chartSvg(card, words, screen.chart, theme);
  },
};
