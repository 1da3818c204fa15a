import type { TaggedToken } from '../../language/tag.ts';
import type { Document, Sentence } from '../../language/document.ts';
import type { Figure } from '../../model.ts';
import { categoryOf } from './category.ts';
import { changeOf } from './change.ts';
import { ADDED_WORDS } from './en/context.ts';
import { importanceOf } from './importance.ts';
import type { Item } from './item.ts';
import { bringsTotal, kindOf } from './kind.ts';
import { belongsInLedger } from './ledger.ts';
import type { Work } from './quantity.ts';

/** A figure in the contract's form; claimant, place, as-of and status are left for their own rules. */
export function figureOf(
  document: Document,
  sentence: Sentence,
  work: Work,
  item: Item,
): Figure & { start: number; end: number } {
  const { quantity } = item;
  const category = categoryOf(work, item);
  const ledger = belongsInLedger(work, item, category);
  const [start, end] = [
    work.tokens[quantity.from]?.start ?? sentence.start,
    work.tokens[quantity.to]?.end ?? sentence.end,
  ];
  const thing = item.phrase ?? (item.amount.of === 'same' ? null : item.amount.of);
  const counted = thing && sliceOf(document, work, firstCounted(work, item, thing.first), thing.last);
  return {
    text: document.source.slice(start, end),
    start,
    end,
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    bound: quantity.bound,
    unit: unitNameOf(work, item, category),
    counted,
    measure: item.predicate?.measure ?? item.amount.measure,
    category,
    change: changeOf(work, quantity),
    claimant: null,
    claimantStart: null,
    claimantEnd: null,
    place: null,
    asOf: { from: null, to: null },
    status: 'reported',
    kind: kindOf(work, item, category),
    sentence: sentence.text,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    ledger,
    importance: importanceOf(item, category, ledger),
  };
}

/** "14 new cases, taking the total to 271": 271 cases, not new ones. */
const firstCounted = (work: Work, item: Item, first: number): number =>
  ADDED_WORDS.has(work.tokens[first]?.lower ?? '') && bringsTotal(work, item) ? first + 1 : first;

/** The words as printed, without a mark of quotation at either end or a word that a scraper ran into them ("drugsthat"). */
function sliceOf(document: Document, work: Work, first: number, last: number): string {
  const text = document.source.slice(work.tokens[first]?.start, work.tokens[last]?.end).replace(/\s+/g, ' ');
  return text.replace(/^["“”]|["“”]$/g, '').replace(/(?<=\p{Ll}s)(?:that|which|from|with|where|into)$/u, '');
}

/** "people", "percent", a currency code, a symbol, or the counted noun in the singular; "... per ..." for a rate. */
function unitNameOf(work: Work, item: Item, category: Figure['category']): string | null {
  const { quantity } = item;
  const plain = quantity.unit ?? countedUnit(work, item, category);
  return plain !== null && quantity.per !== null ? `${plain} per ${quantity.per}` : plain;
}

/** The singular of a counted noun: its dictionary form, where the tagger has one. */
function singularOf({ lower, lemma, pos }: TaggedToken): string {
  if (lower.endsWith('buses') || lower.endsWith('gases')) return lower.slice(0, -2);
  return pos === 'PROPN' && lemma === lower && /[^su]s$/.test(lower) ? lower.slice(0, -1) : lemma;
}

function countedUnit(work: Work, item: Item, category: Figure['category']): string | null {
  const people = item.noun === 'people' || item.noun === 'soldiers' || /^people_|^population/.test(category);
  if (people) return 'people';
  const head = item.phrase ? work.tokens[item.phrase.head] : undefined;
  if (head) return head.lower === 'times' && item.quantity.per !== null ? 'count' : singularOf(head);
  return item.quantity.per !== null ? 'count' : null;
}
