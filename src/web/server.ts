import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import { isDay } from '../core/input/day.ts';
import type { Edition } from '../core/model.ts';
import type { WebDeps } from './deps.ts';
import { type Html, page } from './page.ts';
import { correctionsPage, evidencePage, searchPage, sourcesPage, storyPage } from './pages/archive.ts';
import { calendarPage } from './pages/calendar.ts';
import { dayPage, type DayView } from './pages/day.ts';
import { figurePage, figuresPage } from './pages/figure.ts';
import { pageWords } from './words/page-words.ts';

const PAGE_SIZE = 30;
const FEED_LENGTH = 14;

/** The web side: archive, feeds, health, metrics, webhook. Starts nothing; read-only but for the webhook's path. */
export function createWeb(deps: WebDeps): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false,
    }),
  );
  watched(app, deps);
  days(app, deps);
  ledger(app, deps);
  const style = readFileSync(new URL('./style.css', import.meta.url), 'utf8');
  app.get('/style.css', (c) =>
    c.body(style, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' }),
  );
  app.notFound((c) => said(c, deps, 404, 'nothingHere'));
  app.onError((error, c) => {
    deps.onFault(error);
    return said(c, deps, 500, 'failed');
  });
  return app;
}

function watched(app: Hono, deps: WebDeps): void {
  app.get('/healthz', async (c) => {
    const { faults, since } = await deps.health();
    return c.json({ ok: faults.length === 0, faults, since }, faults.length === 0 ? 200 : 503);
  });
  app.get('/readyz', async (c) => {
    const { ready } = await deps.health();
    return c.json({ ready }, ready ? 200 : 503);
  });
  app.get('/metrics', async (c) => {
    const { type, text } = await deps.metrics();
    return c.body(text, 200, { 'content-type': type });
  });
  const { webhook } = deps;
  if (webhook) app.post(webhook.path, (c) => webhook.take(c.req.raw));
}

function days(app: Hono, deps: WebDeps): void {
  const { newsroom } = deps;
  const shown = async (c: Context, edition: Edition | null, view: DayView = 'newest') => {
    if (!edition) return c.notFound();
    return show(c, dayPage(edition, words(c, deps), await newsroom.nearest(edition.date), view));
  };
  app.get('/', async (c) => {
    const latest = await newsroom.latestDay();
    if (latest) return shown(c, await newsroom.edition(latest));
    return said(c, deps, 200, 'noEdition');
  });
  app.get('/day/:day', async (c) => shown(c, await editionOf(deps, c.req.param('day'))));
  app.get('/:day{[0-9]{4}-[0-9]{2}-[0-9]{2}}', (c) => c.redirect(`/day/${c.req.param('day')}`));
  app.get('/day/:day/r/:n{[0-9]+}', async (c) => {
    const [day, n] = [c.req.param('day'), Number(c.req.param('n'))];
    const newest = await editionOf(deps, day);
    return shown(c, await editionOf(deps, day, n), newest?.revision === n ? 'newest' : 'older');
  });
  app.get('/day/:day/now', async (c) => {
    const day = c.req.param('day');
    return shown(c, isDay(day) ? await newsroom.editionNow(day) : null, 'now');
  });
  app.get('/calendar', async (c) =>
    c.redirect(`/calendar/${((await newsroom.latestDay()) ?? deps.today()).slice(0, 7)}`),
  );
  app.get('/calendar/:month{[0-9]{4}-(0[1-9]|1[0-2])}', async (c) => {
    const month = c.req.param('month');
    return show(c, calendarPage(month, await newsroom.days(`${month}-01`, `${month}-31`), words(c, deps)));
  });
  for (const format of ['atom', 'json'] as const)
    app.get(`/feed.${format}`, async (c) => {
      const recent = (await newsroom.days()).slice(-FEED_LENGTH).reverse();
      const editions = await Promise.all(recent.map(({ day }) => newsroom.edition(day)));
      const root = deps.publicUrl ?? new URL(c.req.url).origin;
      const type = format === 'atom' ? 'application/atom+xml; charset=utf-8' : 'application/feed+json; charset=utf-8';
      return c.body(
        deps.feed(
          editions.filter((one) => one !== null),
          format,
          root,
        ),
        200,
        { 'content-type': type },
      );
    });
}

function ledger(app: Hono, deps: WebDeps): void {
  const { newsroom } = deps;
  const pageOf = (c: Context) => Math.max(1, Math.min(1000, Number(c.req.query('page')) || 1));
  app.get('/figures', async (c) => {
    const [query, at] = [(c.req.query('q') ?? '').slice(0, 200), pageOf(c)];
    const { total, items } = await newsroom.figures({ words: query, page: at, pageSize: PAGE_SIZE });
    return show(c, figuresPage(items, total, at, PAGE_SIZE, query, words(c, deps)));
  });
  app.get('/figure/:id', async (c) => {
    const card = await newsroom.figure(c.req.param('id'));
    return card ? show(c, figurePage(card, words(c, deps), deps.chart(card, words(c, deps)))) : c.notFound();
  });
  app.get('/story/:id', async (c) => {
    const story = await newsroom.story(c.req.param('id'));
    return story ? show(c, storyPage(story, words(c, deps))) : c.notFound();
  });
  app.get('/article/:id', async (c) => {
    const view = await newsroom.evidence(c.req.param('id'), c.req.query('s') ?? '');
    return view ? show(c, evidencePage(view, words(c, deps))) : c.notFound();
  });
  app.get('/search', async (c) => {
    const [query, at] = [(c.req.query('q') ?? '').slice(0, 200).trim(), pageOf(c)];
    const found = query ? await newsroom.search({ words: query, page: at, pageSize: PAGE_SIZE }) : null;
    return show(c, searchPage(query, at, PAGE_SIZE, found, words(c, deps)));
  });
  app.get('/corrections', async (c) => show(c, correctionsPage(await newsroom.corrections(200), words(c, deps))));
  app.get('/sources', async (c) => show(c, sourcesPage(await newsroom.sources(), words(c, deps))));
}

const words = (c: Context, deps: WebDeps) => deps.wordsFor(c.req.header('accept-language'));

function show(c: Context, body: Html) {
  c.header('cache-control', 'public, max-age=60');
  c.header('vary', 'accept-language');
  return c.html(body);
}

async function editionOf(deps: WebDeps, day: string, revision?: number): Promise<Edition | null> {
  return isDay(day) ? deps.newsroom.edition(day, revision) : null;
}

const WHY = { noEdition: 'noEditionYet', nothingHere: 'nothingHereWhy', failed: 'failedWhy' } as const;

async function said(c: Context, deps: WebDeps, status: 200 | 404 | 500, what: keyof typeof WHY) {
  const language = words(c, deps);
  const say = pageWords(language.language);
  const body = html`<h1>${say[what]}</h1><p>${say[WHY[what]]}</p><p><a href="/">${say.latest}</a> · <a href="/calendar">${say.calendar}</a></p>`;
  return c.html(page({ title: say[what], words: language, body }), status);
}
