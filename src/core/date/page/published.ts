import type { PageDate } from '../../clean/cleaned.ts';
import type { Day, Evidence, Published } from '../../model.ts';

/** How much each kind of evidence counts; kinds that agree on a day add up. Longest matching beginning of the rule's name wins. */
const WEIGHTS: readonly [string, number][] = [
  ['json-ld:datePublished', 12],
  ['json-ld:dateCreated', 6],
  ['json-ld:uploadDate', 6],
  ['json-ld:dateModified', 2],
  ['microdata:datePublished', 10],
  ['microdata:dateCreated', 5],
  ['microdata:dateModified', 2],
  ['time:published', 9],
  ['time:updated', 2],
  ['time:headline', 6],
  ['time', 3.5],
  ['text:published', 8],
  ['text:updated', 2],
  ['text:marked:headline', 7],
  ['text:marked', 4.5],
  ['text:headline', 5],
  ['text:paragraph', 0.8],
  ['text', 1.5],
  ['url', 8],
  ['script:', 3],
];
const META_MODIFIED = /modif|updat|lastmod|last-modified|revis/;
const META_UNSURE =
  /^meta:(?:date|dc\.date|dcterms\.date|dc\.date\.created|dcterms\.created|dc\.created|datecreated|created|og:date|article:date|timestamp|time|originaldate|creation_date|search\.date|gentime|date\.(?:created|available))$/;
const MOST_EVIDENCE = 8;
const UPDATE_WEIGHT = 2;
const AGAIN = 0.2;

/**
 * Weighs what a page says about its date into one published day: kinds of evidence that agree add up, what speaks of changes
 * counts little, and a day after `today` is refused. Contradicting dates stay in the evidence. Null where nothing dates the page.
 * Method: votes by kind of evidence, after htmldate (Barbaresi, JOSS 2020).
 */
export function publishedFromPage(
  pageDates: readonly PageDate[],
  url: string | null,
  today: Day | null = null,
): Published | null {
  const known = pageDates.filter(({ value }) => today === null || value.slice(0, 10) <= today);
  const votes = votesOf(known);
  let best: [Day, number] | null = null;
  for (const [day, weight] of votes) if (best === null || weight > best[1]) best = [day, weight];
  if (best === null) return null;
  const [date] = best;
  const agreeing = known
    .filter(({ value }) => value.startsWith(date))
    .sort((a, b) => weightOf(b.rule) - weightOf(a.rule));
  const timed = agreeing.find(({ value, rule }) => value.length > 10 && weightOf(rule) > UPDATE_WEIGHT);
  return {
    date,
    time: timed ? instantOf(timed.value) : null,
    certainty: 'stated',
    evidence: evidenceOf(agreeing, known, url),
  };
}

/** The weight of each day in page order: a rule counts once for a day, and saying it again a little more. */
function votesOf(dates: readonly PageDate[]): Map<Day, number> {
  const votes = new Map<Day, number>();
  const counted = new Map<string, number>();
  for (const { value, rule } of dates) {
    const day = value.slice(0, 10);
    const times = counted.get(`${day} ${rule}`) ?? 0;
    counted.set(`${day} ${rule}`, times + 1);
    votes.set(day, (votes.get(day) ?? 0) + (times === 0 ? weightOf(rule) : times < 4 ? AGAIN : 0));
  }
  return votes;
}

function weightOf(rule: string): number {
  if (rule.startsWith('meta:')) return META_MODIFIED.test(rule) ? UPDATE_WEIGHT : META_UNSURE.test(rule) ? 5 : 11;
  return WEIGHTS.find(([name]) => rule.startsWith(name))?.[1] ?? 1;
}

function evidenceOf(agreeing: readonly PageDate[], all: readonly PageDate[], url: string | null): Evidence[] {
  const others = all.filter((date) => !agreeing.includes(date) && weightOf(date.rule) >= 2);
  const seen = new Set<string>();
  const evidence: Evidence[] = [];
  for (const { text, rule, value } of [...agreeing, ...others]) {
    const key = `${rule} ${value.slice(0, 10)}`;
    if (seen.has(key) || evidence.length >= MOST_EVIDENCE) continue;
    seen.add(key);
    evidence.push({ text: rule === 'url' ? (url ?? text) : text, rule, start: null, end: null });
  }
  return evidence;
}

/** The UTC instant of an ISO time with its offset. */
function instantOf(value: string): string | null {
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? null : `${instant.toISOString().slice(0, 19)}Z`;
}
