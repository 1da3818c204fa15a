import type { PageDate } from '../../clean/cleaned.ts';
import type { PageDocument } from '../../clean/page/dom/document.ts';
import type { ElementsByName } from '../../clean/page/dom/find.ts';
import type { LdObject } from '../../clean/page/json-ld.ts';
import { addressDates } from './address.ts';
import type { Writing } from './in-text.ts';
import { linkedDataDates, metaDates } from './metadata.ts';
import { scriptDates } from './script.ts';
import { visibleDates } from './visible.ts';

/** What the date rules look at; the page must not have been taken apart yet. */
export interface DatedPage {
  page: PageDocument;
  elements: ElementsByName;
  meta: ReadonlyMap<string, string>;
  objects: readonly LdObject[];
  url: string | null;
  language: string | null;
}

/** Every date that a page gives for itself, with the rule that found it; weighed by `publishedFromPage`. Linear. */
export function pageDatesOf({ page, elements, meta, objects, url, language }: DatedPage): PageDate[] {
  const writing = writingOf(page, url, language);
  const linked = linkedDataDates(objects, writing);
  return [
    ...linked,
    ...metaDates(meta, writing),
    ...addressDates(url),
    ...(page.body ? visibleDates(page.body, elements.get('h1') ?? [], writing) : []),
    ...scriptDates(elements.get('script') ?? [], linked.length > 0, writing),
  ];
}

/** American pages put the month first; so do English ones that do not say where they are from. */
function writingOf(page: PageDocument, url: string | null, language: string | null): Writing {
  const tag = page.documentElement?.getAttribute('lang')?.toLowerCase() ?? language ?? '';
  const elsewhere =
    /^en[-_](?:gb|au|nz|ie|in|za)/.test(tag) || /^https?:\/\/[^/]+\.(?:uk|au|nz|ie|in|za)(?:\/|$)/.test(url ?? '');
  return {
    language: language ?? (tag.slice(0, 2) || null),
    monthFirst: (tag === '' || tag.startsWith('en')) && !elsewhere,
  };
}
