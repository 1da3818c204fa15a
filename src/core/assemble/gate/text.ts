import type { Day, Edition, EditionEvent } from '../../model.ts';
import { matchesOf } from '../../language/matches.ts';

/** A number in a rendered text that nothing in the edition accounts for. */
export interface Untraced {
  number: string;
  /** Where it stands in the text. */
  at: number;
}

const NUMBER = /\d+(?:[.,\u00a0\u202f’' ](?=\d{3}(?!\d))\d{3})*(?:[.,]\d+)?/g;

/**
 * The numbers of a rendered text that are none of: a claim's value, part of a verbatim slice, computed from two claims, furniture
 * (dates, counts, source and page numbers). Whatever the language of the interface: separators are left out of the comparison.
 */
export function gateText(text: string, edition: Edition): Untraced[] {
  return textGate(edition)(text);
}

/** What `gateText` accepts, made once for many lines. */
export function textGate(edition: Edition): (text: string) => Untraced[] {
  const allowed = allowedNumbers(edition);
  return (text) =>
    matchesOf(NUMBER, text).flatMap((match) =>
      known(match[0], allowed) ? [] : [{ number: match[0], at: match.index }],
    );
}

/** A run parted by a space may also be two numbers side by side ("15 404 tanks"). */
function known(run: string, allowed: ReadonlySet<string>): boolean {
  return allowed.has(digitsOf(run)) || (/\s/.test(run) && run.split(/\s/).every((part) => allowed.has(digitsOf(part))));
}

const digitsOf = (run: string) => run.replace(/\D/g, '').replace(/^0+(?=\d)/, '');

function allowedNumbers(edition: Edition): Set<string> {
  const allowed = new Set<string>();
  const add = (text: string | null | undefined) => {
    for (const run of text?.match(NUMBER) ?? []) allowed.add(digitsOf(run));
  };
  for (const text of [...slices(edition), ...furniture(edition)]) add(text);
  for (const value of values(edition)) for (const form of forms(value)) allowed.add(form);
  return allowed;
}

/** Verbatim texts of the edition: whatever number stands in them may be shown. */
function slices(edition: Edition): (string | null | undefined)[] {
  const events = [...edition.events, ...edition.also].flatMap((event: EditionEvent) => [
    event.headline,
    event.sentence,
    event.place,
    event.previous?.sentence,
  ]);
  const figures = edition.figures.flatMap(({ counted, measure, unit, place, claims }) => [
    counted,
    measure,
    unit,
    place,
    ...claims.flatMap((claim) => [claim.sentence, claim.claimant, claim.text, claim.change?.baselineClaimant]),
  ]);
  const sources = edition.sources.flatMap(({ outlet, title, url, article }) => [outlet, title, url, article]);
  return [
    ...events,
    ...figures,
    ...sources,
    ...edition.corrections.flatMap(({ was, now, reason, figureId }) => [was, now, reason, figureId]),
    ...edition.coverage.failedSources,
  ];
}

function furniture(edition: Edition): string[] {
  const { articles, outlets, undated, held = 0, untraced = 0 } = edition.coverage;
  const counts = [
    articles,
    outlets,
    undated,
    held,
    untraced,
    edition.revision,
    ...edition.chronology.map((one) => one.day),
    ...edition.sources.map((one) => one.n),
  ];
  const lists = [edition.events, edition.figures, edition.also, edition.lead].map((list) => list.length);
  const order = edition.events.map((_, at) => at + 1);
  return [...counts, ...lists, ...order].map(String).concat(
    daysOf(edition).flatMap(dayParts),
    edition.chronology.map((one) => one.name),
  );
}

function daysOf(edition: Edition): string[] {
  const spans = [...edition.events, ...edition.also].flatMap(({ date, previous }) => [
    typeof date === 'string' ? date : date?.from,
    typeof date === 'string' ? null : date?.to,
    previous?.date,
  ]);
  const claims = edition.figures.flatMap(({ claims }) =>
    claims.flatMap(({ asOf, change }) => [asOf?.from, asOf?.to, change?.baselineDate]),
  );
  const rest = [
    edition.date,
    edition.cutoff,
    ...edition.sources.map((one) => one.published),
    ...edition.corrections.map((one) => one.at),
  ];
  return [...spans, ...claims, ...rest].filter((day) => typeof day === 'string');
}

const dayParts = (day: Day) => day.match(/\d+/g) ?? [];

function values(edition: Edition): number[] {
  const all = edition.figures.flatMap(({ claims }) =>
    claims.flatMap(({ value, low, high, change }) => [value, low, high, change?.from, change?.delta]),
  );
  return all.filter((value) => typeof value === 'number');
}

/** The digits by which a value may be printed: in full, or in thousands, millions, ... with up to two decimals. */
function forms(value: number): string[] {
  const size = Math.abs(value);
  return [1, 1e3, 1e6, 1e9, 1e12]
    .filter((scale) => size >= scale || scale === 1)
    .map((scale) => digitsOf(String(Number((size / scale).toFixed(scale === 1 ? 6 : 2)))));
}
