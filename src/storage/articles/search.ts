import { dayNumber } from '../../core/date/calendar.ts';
import type { Edition } from '../../core/edition.ts';
import type { Day } from '../../core/model.ts';
import type { SearchHit, SearchPage, SearchQuery } from '../../core/ports/newsroom.ts';
import { searchRow, seqOfSearchRow } from './article-index.ts';
import { newestVersion } from './article-versions.ts';
import { articleBySeq, type ArticleRow } from './articles.ts';
import type { Db } from '../database/database.ts';
import { figureMatchOf, holdsAll, holdsHowMany, holdsSaying, marked, matchOf, sliceAround, termsOf } from './match.ts';

/** Hits are counted up to here: beyond it no reader pages, and counting would read the whole index. */
const MOST_HITS = 300;
const SNIPPET_LENGTH = 300;

/** Full text over articles, the newest days first. A hit is told by the event or figure of its day that matches, else by its passage. */
export function search(db: Db, query: SearchQuery, editionOf: (day: Day) => Edition | null): SearchPage {
  const match = expression(query);
  if (match === null) return { total: 0, hits: [] };
  const range = [
    query.from ? searchRow(query.from, 0) : -(2 ** 52),
    query.to ? searchRow(dayAfter(query.to), 0) - 1 : 2 ** 52,
  ];
  const where = 'FROM article_search WHERE article_search MATCH ? AND rowid BETWEEN ? AND ?';
  const total = db.get<{ n: number }>(`SELECT count(*) AS n FROM (SELECT rowid ${where} LIMIT ?)`, [
    match,
    ...range,
    MOST_HITS,
  ]);
  const rows: { rowid: number }[] = db.all(`SELECT rowid ${where} ORDER BY rowid DESC LIMIT ? OFFSET ?`, [
    match,
    ...range,
    query.pageSize,
    (query.page - 1) * query.pageSize,
  ]);
  const hits = rows.flatMap(({ rowid }) => hitOf(db, seqOfSearchRow(rowid), query, editionOf) ?? []);
  return { total: total?.n ?? 0, hits };
}

const dayAfter = (day: Day): Day => new Date((dayNumber(day) + 1) * 86_400_000).toISOString().slice(0, 10);

/** Null when the query has no word to look for. */
function expression(query: SearchQuery): string | null {
  const parts = [
    query.figuresOnly ? part('figures', query.words, figureMatchOf) : part('{words figures}', query.words),
    part('places', query.place),
    part('claimants', query.claimant),
  ].filter((one) => one !== null);
  return parts.length === 0 ? null : parts.join(' AND ');
}

/** What one column must hold; null for no word. */
function part(column: string, words = '', match = matchOf): string | null {
  const terms = termsOf(words);
  return terms.length === 0 ? null : `${column} : (${match(terms)})`;
}

function hitOf(db: Db, seq: number, query: SearchQuery, editionOf: (day: Day) => Edition | null): SearchHit | null {
  const article = articleBySeq(db, seq);
  if (!article?.day) return null;
  const terms = termsOf(query.words);
  const edition = editionOf(article.day);
  const told = (edition && toldBy(edition, article, terms, query.figuresOnly ?? false)) ?? passage(db, article, terms);
  const text = marked(sliceAround(told.text, terms, SNIPPET_LENGTH), terms);
  return { day: article.day, kind: told.kind, id: told.id, snippet: text, outlet: article.outlet, article: article.id };
}

interface Told {
  kind: SearchHit['kind'];
  id: string;
  text: string;
}

/** The event or figure of the day's edition that this article backs and that holds all the words. */
function toldBy(edition: Edition, article: ArticleRow, terms: readonly string[][], figuresOnly: boolean): Told | null {
  const n = edition.sources.find((source) => source.article === article.id)?.n;
  if (n === undefined || terms.length === 0) return null;
  const events = figuresOnly ? [] : [...edition.events, ...edition.also];
  const event = events.find((one) => one.sources.includes(n) && holdsAll(one.sentence, terms));
  if (event) return { kind: 'event', id: event.id, text: event.sentence };
  const holds = figuresOnly ? holdsSaying : holdsAll;
  for (const figure of edition.figures) {
    const claim = figure.claims.find((one) => one.source === n && holds(one.sentence, terms));
    if (claim) return { kind: 'figure', id: figure.id, text: claim.sentence };
  }
  return null;
}

/** The paragraph of the article that holds most of the words. */
function passage(db: Db, article: ArticleRow, terms: readonly string[][]): Told {
  const body = newestVersion(db, article.seq)?.reading.body ?? [];
  let best = { text: article.title ?? '', count: holdsHowMany(article.title ?? '', terms) };
  for (const { text } of body) {
    const count = holdsHowMany(text, terms);
    if (count > best.count || best.text === '') best = { text, count };
  }
  return { kind: 'article', id: article.id, text: best.text };
}
