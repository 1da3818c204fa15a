import { html } from 'hono/html';
import type { Edition } from '../core/model.ts';
import type { Segment } from '../core/render/lines/segment.ts';
import type { Html } from './page.ts';

/** A line of an edition: its numbers open their figures, its citations their sources, or the article as it is kept here. */
export function linked(segments: readonly Segment[], edition: Edition): Html {
  return html`${segments.map((segment) => {
    if (segment.figure) return html`<a href="/figure/${segment.figure}">${segment.text}</a>`;
    if (segment.event) return html`<a class="label" href="/story/${segment.event}">${segment.text}</a>`;
    const source = edition.sources.find((one) => one.n === segment.source);
    if (!source) return segment.text;
    if (source.url && isWeb(source.url))
      return html`<a href="${source.url}" rel="noopener nofollow">${segment.text}</a>`;
    return html`<a href="/article/${encodeURIComponent(source.article)}">${segment.text}</a>`;
  })}`;
}

/** Only web addresses become links: an article's own URL is not to be trusted with `javascript:`. */
export function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
