import type { Edition } from '../../../src/core/model.ts';
import type { ClaimRecord, FigureCard, Newsroom, SearchHit, StoryCard } from '../../../src/core/ports/newsroom.ts';

/** A newsroom over editions in memory; every revision is a stored one, the newest of a day counts. */
export function memoryNewsroom(editions: Edition[], now: Edition[] = []): Newsroom {
  const newest = () => {
    const days = new Map<string, Edition>();
    for (const edition of [...editions].sort((a, b) => a.revision - b.revision)) days.set(edition.date, edition);
    return [...days.values()].sort((a, b) => a.date.localeCompare(b.date));
  };
  return {
    days: async (from = '', to = '9999') =>
      newest()
        .filter(({ date }) => date >= from && date <= to)
        .map(({ date, revision, coverage }) => ({ day: date, revision, articles: coverage.articles })),
    nearest: async (day) => ({
      before: newest().findLast(({ date }) => date < day)?.date ?? null,
      after: newest().find(({ date }) => date > day)?.date ?? null,
    }),
    latestDay: async () => newest().at(-1)?.date ?? null,
    edition: async (day, revision) =>
      editions.find((each) => each.date === day && each.revision === revision) ??
      (revision === undefined ? (newest().find(({ date }) => date === day) ?? null) : null),
    editionNow: async (day) =>
      now.find(({ date }) => date === day) ?? newest().find(({ date }) => date === day) ?? null,
    figure: async (id) => cardOf(newest(), id),
    figures: async ({ words = '', page, pageSize }) => {
      const ids = [...new Set(newest().flatMap((each) => each.figures.map((figure) => figure.id)))];
      const items = ids.flatMap((id) => {
        const card = cardOf(newest(), id);
        const latest = card?.claims.at(-1);
        const text = `${card?.counted} ${card?.measure} ${card?.place}`.toLowerCase();
        return card && latest && text.includes(words.toLowerCase())
          ? [{ ...card, latest, reports: card.claims.length }]
          : [];
      });
      return { total: items.length, items: items.slice((page - 1) * pageSize, page * pageSize) };
    },
    story: async (id) => storyOf(newest(), id),
    search: async ({ words, from = '', to = '9999', figuresOnly, page, pageSize }) => {
      const days = newest().filter(({ date }) => date >= from && date <= to);
      const hits = days.toReversed().flatMap((edition) => hitsIn(edition, words.toLowerCase(), figuresOnly ?? false));
      return { total: hits.length, hits: hits.slice((page - 1) * pageSize, page * pageSize) };
    },
    evidence: async (article, sentence) => ({
      article: {
        id: article,
        outlet: 'Tarvia Post',
        title: 'Dam at Velm gives way',
        url: null,
        published: '2026-05-04',
      },
      paragraphs: [`It rained for three days. ${sentence} The search goes on.`],
      sentence,
    }),
    corrections: async (limit) =>
      newest()
        .flatMap((each) => each.corrections.map((correction) => ({ ...correction, day: each.date })))
        .slice(0, limit),
    sources: async () => [
      {
        name: 'Tarvia Post',
        url: 'https://post.example/feed',
        state: 'ok',
        since: null,
        lastOk: '2026-05-04T20:00:00Z',
        pagesTried: 8,
        pagesRead: 6,
        articles: 3,
        detail: null,
      },
      {
        name: 'Osk Wire',
        url: 'https://wire.example/feed',
        state: 'failing',
        since: '2026-05-04T07:50:00Z',
        lastOk: null,
        pagesTried: 8,
        pagesRead: 6,
        articles: 0,
        detail: 'HTTP 503',
      },
    ],
  };
}

function cardOf(editions: Edition[], id: string): FigureCard | null {
  const found = editions.flatMap((edition) =>
    edition.figures.filter((figure) => figure.id === id).map((figure) => ({ edition, figure })),
  );
  const last = found.at(-1);
  if (!last) return null;
  const claims = found.flatMap(({ edition, figure }) =>
    figure.claims.map(({ source, ...claim }): ClaimRecord => {
      const cited = edition.sources.find(({ n }) => n === source);
      const { outlet = null, title = null, url = null, article = '' } = cited ?? {};
      return { ...claim, day: edition.date, article, outlet, title, url };
    }),
  );
  const { counted, measure, category, unit, place, kind } = last.figure;
  return { id, counted, measure, category, unit, place, kind, claims };
}

function storyOf(editions: Edition[], id: string): StoryCard | null {
  const reports = editions.flatMap((edition) =>
    edition.events
      .filter((event) => event.id === id)
      .map(({ date, label, headline, sentence }) => ({
        day: edition.date,
        happened: date,
        label,
        headline,
        sentence,
        outlets: ['Tarvia Post'],
      })),
  );
  return reports.length ? { id, reports } : null;
}

function hitsIn(edition: Edition, words: string, figuresOnly: boolean): SearchHit[] {
  const day = edition.date;
  const marked = (text: string) => {
    const at = text.toLowerCase().indexOf(words);
    return at < 0
      ? null
      : `${text.slice(0, at)}\u0002${text.slice(at, at + words.length)}\u0003${text.slice(at + words.length)}`;
  };
  const events = figuresOnly
    ? []
    : edition.events.map(({ id, sentence }) => ({ kind: 'event' as const, id, text: sentence }));
  const figures = edition.figures.map(({ id, claims }) => ({
    kind: 'figure' as const,
    id,
    text: claims[0]?.sentence ?? '',
  }));
  return [...events, ...figures].flatMap(({ kind, id, text }) => {
    const snippet = marked(text);
    return snippet === null ? [] : [{ day, kind, id, snippet, outlet: 'Tarvia Post', article: 'a2' }];
  });
}
