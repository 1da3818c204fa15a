import type { PageDate } from '../../clean/cleaned.ts';
import { isElement, isText, type PageElement, type PageNode } from '../../clean/page/dom.ts';
import { daysInText, stampOf, type Writing } from './in-text.ts';
import { BESIDE, MARKED, OF_A_PERSON, PUBLISHED, UPDATED } from './words.ts';

/** A date line is short; of longer texts only the beginning may hold one. */
const LONGEST = 160;
/** So many texts before or after the headline are near it. */
const NEAR = 14;
const MOST = 60;
const PARAGRAPHS = new Set(['p', 'li', 'td', 'blockquote', 'dd']);
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'select', 'textarea', 'option']);

interface Place {
  marked: boolean;
  beside: boolean;
  /** Inside a paragraph of running text. */
  running: boolean;
  label: string;
}

interface Seen extends PageDate {
  order: number;
  beside: boolean;
}

/** Dates that a visitor sees: `<time>`, microdata, and dates in short lines, told apart by their label, markup and place. */
export function visibleDates(root: PageElement, writing: Writing): PageDate[] {
  const seen: Seen[] = [];
  let order = 0;
  let headline = -1;
  const note = (date: PageDate, place: Place): void => {
    if (seen.length < MOST) seen.push({ ...date, order, beside: place.beside });
  };
  const walk = (node: PageNode, place: Place): void => {
    if (isText(node)) {
      const text = (node.textContent ?? '').trim();
      if (!text) return;
      order++;
      place.label = `${place.label} ${text}`.slice(-80);
      if (/\d/.test(text) && text.length < 2000) for (const date of lineDates(text, place, writing)) note(date, place);
      return;
    }
    if (!isElement(node) || SKIPPED.has(node.localName)) return;
    if (node.localName === 'h1' && headline < 0) headline = order;
    const inner = placeOf(node, place);
    for (const date of markupDates(node, inner, writing)) note(date, inner);
    for (const child of node.childNodes) walk(child, inner);
    place.label = inner.label;
  };
  walk(root, { marked: false, beside: false, running: false, label: '' });
  return seen
    .filter((x) => !x.beside)
    .map(({ value, rule, text, order: at }) => ({ value, rule: ruleOf(rule, at, headline), text }));
}

function ruleOf(rule: string, order: number, headline: number): string {
  if (headline < 0 || order < headline - NEAR / 2 || order > headline + NEAR) return rule;
  return rule === 'text' || rule === 'time' || rule === 'text:marked' ? `${rule}:headline` : rule;
}

function placeOf(element: PageElement, outer: Place): Place {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''}`;
  const beside = outer.beside || isBeside(element, names);
  const running = PARAGRAPHS.has(element.localName) ? (element.textContent ?? '').length > LONGEST : outer.running;
  return { marked: MARKED.test(names), beside, running, label: outer.label };
}

/** Layout names ("with-sidebar") may stand on what holds the article: what holds the headline is never beside it. */
function isBeside(element: PageElement, names: string): boolean {
  if (element.localName === 'footer' || element.localName === 'nav') return true;
  if (element.localName === 'body' || element.localName === 'main' || !BESIDE.test(names.slice(0, 300))) return false;
  return element.querySelector('h1') === null;
}

function markupDates(element: PageElement, place: Place, writing: Writing): PageDate[] {
  const name = element.getAttribute('itemprop') ?? '';
  const stamp =
    element.getAttribute('datetime') ??
    element.getAttribute('content') ??
    (element.localName === 'abbr' ? element.getAttribute('title') : null);
  const isTime = element.localName === 'time';
  if (!isTime && !/^date(?:Published|Created|Modified)$/.test(name) && !(element.localName === 'abbr' && place.marked))
    return [];
  const text = (stamp ?? element.textContent ?? '').trim().slice(0, 80);
  const value = stampOf(text, writing);
  if (!value) return [];
  if (name.startsWith('date')) return [{ value, rule: `microdata:${name}`, text }];
  const about = `${element.getAttribute('class') ?? ''} ${element.getAttribute('pubdate') === null ? '' : 'published'} ${place.label.slice(-25)}`;
  return [
    { value, rule: UPDATED.test(about) ? 'time:updated' : PUBLISHED.test(about) ? 'time:published' : 'time', text },
  ];
}

function lineDates(text: string, place: Place, writing: Writing): PageDate[] {
  return daysInText(text.slice(0, LONGEST), writing).map(({ day, text: written, index }) => {
    const label =
      `${place.label.slice(0, Math.max(0, place.label.length - text.length))} ${text.slice(Math.max(0, index - 40), index)}`.slice(
        -40,
      );
    const rule =
      OF_A_PERSON.test(label) || place.running || text.length > LONGEST ? 'text:paragraph' : labelled(label, place);
    return { value: day, rule, text: written };
  });
}

function labelled(label: string, place: Place): string {
  if (UPDATED.test(label)) return 'text:updated';
  if (PUBLISHED.test(label)) return 'text:published';
  return place.marked ? 'text:marked' : 'text';
}
