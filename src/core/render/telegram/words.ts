import type { Bound, FigureKind } from '../../model.ts';
import type { Words } from '../words.ts';
import type { Forms } from '../words/locale.ts';

/**
 * What Telegram's screens say beside the words of an edition: cards, lists, the ends of parts. Templates have `{name}` places, filled
 * with text that is ready to print.
 */
export interface ScreenWords {
  part: string;
  asKnown: string;
  lengthShort: string;
  yourSelection: string;
  following: string;
  muted: string;
  leftOutByChoice: string;
  /** An edition of which nothing fits what the chat follows. */
  nothingChosen: string;
  more: string;
  differOn: string;
  card: {
    value: string;
    bounds: Record<Bound, string>;
    kinds: Record<FigureKind, string>;
    saidBy: string;
    asOf: string;
    asOfUnknown: string;
    noLink: string;
    series: string;
    another: string;
    notJoined: string;
    onlyClaim: string;
    noChoice: string;
  };
  figures: { heading: string; none: string; found: Forms; reports: Forms };
  story: { reports: Forms; reported: string; none: string };
  search: { found: Forms; none: string };
  catchup: { heading: string; nothing: string; first: string; weekHeading: string; weekNothing: string };
  diff: { heading: string; added: Forms; removed: Forms; changed: Forms; moved: string; same: string; nothing: string };
  sources: {
    heading: string;
    none: string;
    /** How many pages gave their full text; `{read}`, `{tried}`. */
    pages: string;
    states: Record<'ok' | 'stale' | 'undated' | 'failing' | 'empty' | 'paused', string>;
  };
  corrections: { heading: string; none: string; editionOf: string; title: string };
  alert: string;
  chart: { legend: [string, string]; other: string; revised: string };
}

/** For whom something is rendered: the words, and the bot's name for links that open figures (null: no links). */
export interface View {
  words: Words;
  screen: ScreenWords;
  bot: string | null;
}
