import type { Edition, Instant } from '../../model.ts';
import type { Segment } from '../lines/segment.ts';
import { type Line, link, type Span } from './span.ts';
import type { View } from './words.ts';

/** Ids that may stand in a link's start parameter (1-64 of these characters). */
const PAYLOAD = /^[\w-]{1,64}$/;

/** The link that opens a figure (its id) or an edition (`d20220315`) in the bot; null where no link can. */
export function deepLink(view: View, payload: string): string | null {
  return view.bot && PAYLOAD.test(payload) ? `https://t.me/${view.bot}?start=${payload}` : null;
}

/** The start parameter that opens a day's edition. */
export const dayPayload = (day: string): string => `d${day.replaceAll('-', '')}`;

/** A line of the shared rules as spans: figures open in the bot; sources and events stay words, their links stand in their section. */
export function spansOf(segments: readonly Segment[], view: View): Line {
  return segments.map(({ text, figure }) => link(text, figure ? deepLink(view, figure) : null));
}

/** As `spansOf`, with the titles of cited articles linked to where they were published. */
export function linkedSources(segments: readonly Segment[], edition: Edition, view: View): Line {
  return segments.map((segment) => {
    const url = edition.sources.find((source) => source.n === segment.source)?.url ?? null;
    return segment.source ? link(segment.text, webLink(url)) : (spansOf([segment], view)[0] as Span);
  });
}

/** An address that Telegram keeps as a link: http(s), a host with a dot, not longer than entities may weigh; else null. */
export function webLink(url: string | null): string | null {
  return url && url.length <= 500 && /^https?:\/\/[^\s/@]+\.[^\s/@]+/i.test(url) ? url : null;
}

/** An instant shown in the reader's own clock; `format` as Telegram's tg-time has it. */
export function timeSpan(at: Instant, words: string, format = 'dt'): Span {
  return { text: words, unix: Math.floor(Date.parse(at) / 1000), format };
}
