import type { PageDate } from '../../clean/cleaned.ts';
import type { PageElement } from '../../clean/page/dom/element.ts';
import { classOf } from '../../clean/page/dom/find.ts';
import { isElement, isText, type PageNode } from '../../clean/page/dom/node.ts';
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
  /** The elements that hold a headline. */
  holders: ReadonlySet<PageNode | null>;
  label: string;
  /** What names of this page say, each looked at once: elements share most of theirs. */
  known: Map<string, Named>;
}

/** Whether the names of an element mark a date line, or something beside the article. */
interface Named {
  marked: boolean;
  beside: boolean;
}

interface Seen extends PageDate {
  order: number;
}

/** Dates that a visitor sees: `<time>`, microdata, and dates in short lines, told apart by their label, markup and place. */
export function visibleDates(root: PageElement, headlines: readonly PageElement[], writing: Writing): PageDate[] {
  const seen: Seen[] = [];
  let order = 0;
  let headline = -1;
  const note = (date: PageDate): void => {
    if (seen.length < MOST) seen.push({ ...date, order });
  };
  const walk = (node: PageNode, place: Place): void => {
    if (isText(node)) {
      const text = (node.textContent ?? '').trim();
      if (!text) return;
      order++;
      place.label = `${place.label} ${text.slice(-80)}`.slice(-80);
      if (/\d/.test(text) && text.length < 2000) for (const date of lineDates(node, text, place, writing)) note(date);
      return;
    }
    if (!isElement(node) || SKIPPED.has(node.localName)) return;
    if (node.localName === 'h1' && headline < 0) headline = order;
    const inner = placeOf(node, place);
    if (inner === null) return;
    for (const date of markupDates(node, inner, writing)) note(date);
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child, inner);
    place.label = inner.label;
  };
  walk(root, { marked: false, label: '', holders: holdersOf(headlines), known: new Map() });
  return seen.map(({ value, rule, text, order: at }) => ({ value, rule: ruleOf(rule, at, headline), text }));
}

function ruleOf(rule: string, order: number, headline: number): string {
  if (headline < 0 || order < headline - NEAR / 2 || order > headline + NEAR) return rule;
  return rule === 'text' || rule === 'time' || rule === 'text:marked' ? `${rule}:headline` : rule;
}

/** The place inside an element; null where it stands beside the article. */
function placeOf(element: PageElement, outer: Place): Place | null {
  const names = `${classOf(element)} ${element.id} ${element.getAttribute('itemprop') ?? ''}`;
  const { marked, beside } = namedBy(names, outer.known);
  return isBeside(element, beside, outer.holders) ? null : { ...outer, marked };
}

function namedBy(names: string, known: Place['known']): Named {
  const before = known.get(names);
  if (before) return before;
  const named = { marked: MARKED.test(names), beside: BESIDE.test(names.slice(0, 300)) };
  known.set(names, named);
  return named;
}

function holdersOf(headlines: readonly PageElement[]): Set<PageNode | null> {
  const holders = new Set<PageNode | null>();
  for (const headline of headlines)
    for (let at: PageNode | null = headline; at && !holders.has(at); at = at.parentNode) holders.add(at);
  return holders;
}

/** Layout names ("with-sidebar") may stand on what holds the article: what holds the headline is never beside it. */
function isBeside(element: PageElement, named: boolean, holders: Place['holders']): boolean {
  if (element.localName === 'footer' || element.localName === 'nav') return true;
  return named && element.localName !== 'body' && element.localName !== 'main' && !holders.has(element);
}

const DATE_PROPERTY = /^date(?:Published|Created|Modified)$/;

function markupDates(element: PageElement, place: Place, writing: Writing): PageDate[] {
  const name = element.getAttribute('itemprop') ?? '';
  const abbreviated = element.localName === 'abbr' && place.marked;
  if (element.localName !== 'time' && !abbreviated && !DATE_PROPERTY.test(name)) return [];
  const title = abbreviated ? element.getAttribute('title') : null;
  const stamp = element.getAttribute('datetime') ?? element.getAttribute('content') ?? title;
  const text = (stamp ?? element.textContent ?? '').trim().slice(0, 80);
  const value = stampOf(text, writing);
  if (!value) return [];
  if (DATE_PROPERTY.test(name)) return [{ value, rule: `microdata:${name}`, text }];
  const about = `${classOf(element)} ${element.getAttribute('pubdate') === null ? '' : 'published'} ${place.label.slice(-25)}`;
  return [
    { value, rule: UPDATED.test(about) ? 'time:updated' : PUBLISHED.test(about) ? 'time:published' : 'time', text },
  ];
}

function lineDates(node: PageNode, text: string, place: Place, writing: Writing): PageDate[] {
  const days = daysInText(text.slice(0, LONGEST), writing);
  const running = days.length > 0 && (text.length > LONGEST || isRunning(node));
  return days.map(({ day, text: written, index }) => {
    const label =
      `${place.label.slice(0, Math.max(0, place.label.length - text.length))} ${text.slice(Math.max(0, index - 40), index)}`.slice(
        -40,
      );
    const rule = OF_A_PERSON.test(label) || running ? 'text:paragraph' : labelled(label, place);
    return { value: day, rule, text: written };
  });
}

function labelled(label: string, place: Place): string {
  if (UPDATED.test(label)) return 'text:updated';
  if (PUBLISHED.test(label)) return 'text:published';
  return place.marked ? 'text:marked' : 'text';
}

/** Whether a text stands inside a paragraph of running text. */
function isRunning(node: PageNode): boolean {
  let at = node.parentNode;
  for (let up = 0; at && up < 5 && !PARAGRAPHS.has(at.localName); up++) at = at.parentNode;
  return at !== null && PARAGRAPHS.has(at.localName) && (at.textContent ?? '').length > LONGEST;
}
