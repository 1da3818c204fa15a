import { readable } from '../core/extract/readable.ts';
import type { ArticleInput, Day, Reading, ReadingFault } from '../core/model.ts';
import type { ArticleStore, ReadArticle, SavedArticle } from '../core/ports/articles.ts';
import type { AddReport } from '../core/ports/desk.ts';
import type { Found } from '../core/ports/inputs.ts';
import type { Meter } from '../core/ports/meter.ts';
import type { Reader } from '../core/ports/reader.ts';
import { filedDay } from './filed-day.ts';

export interface IngestParts {
  reader: Reader;
  articles: ArticleStore;
  meter: Meter;
  /** BRIEFING_TIMEZONE. */
  zone: string;
}

/** Articles read at one time, and saved in one transaction: enough to keep the reading threads busy, little to lose. */
const AT_ONCE = 16;
const BATCH = 64;

type Read = { where: string } & ({ article: ReadArticle } | { reason: string });

/**
 * Reads what was found and saves it in batches, in order. A thing that cannot be read is named with its reason and the rest goes
 * in. `progress` is called with the number of things dealt with. Memory is bounded whatever `found` yields.
 */
export async function ingest(
  found: AsyncIterable<Found>,
  parts: IngestParts,
  progress: (done: number) => void = () => undefined,
): Promise<AddReport> {
  const report: AddReport = { added: 0, changed: 0, known: 0, undated: [], unread: [], days: [], failed: [] };
  const days = new Set<Day>();
  let done = 0;
  let batch: ReadArticle[] = [];
  const save = async (): Promise<void> => {
    const saved = batch.length > 0 ? await parts.articles.saveReadings(batch) : [];
    batch = [];
    for (const article of saved) count(report, days, article);
  };
  for await (const read of inOrder(found, (one) => readOne(one, parts))) {
    if ('reason' in read) report.failed.push(read);
    else {
      batch.push(read.article);
      const { language } = read.article.reading;
      if (language !== null && !readable(language).events) report.unread.push(language);
    }
    if (batch.length >= BATCH) await save();
    done += 1;
    progress(done);
  }
  await save();
  return { ...report, days: [...days].sort() };
}

function count(report: AddReport, days: Set<Day>, { id, outcome, day }: SavedArticle): void {
  report[outcome] += 1;
  if (outcome === 'known') return;
  if (day === null) report.undated.push(id);
  else days.add(day);
}

async function readOne(found: Found, { reader, zone, meter }: IngestParts): Promise<Read> {
  const { where } = found;
  if (found.kind === 'fault') return { where, reason: found.reason };
  if (found.kind === 'reading') return { where, article: filed(inputOf(found.reading), found.reading, zone) };
  const begun = performance.now();
  const read: Reading | ReadingFault = await reader.read(found.article);
  meter.stage('read', (performance.now() - begun) / 1000);
  if ('error' in read) return { where, reason: read.error.message };
  if (!read.body.some(({ kind }) => kind === 'paragraph' || kind === 'list'))
    return { where, reason: 'no article text was found in it' };
  return { where, article: filed(found.article, read, zone) };
}

function filed(input: ArticleInput, reading: Reading, zone: string): ReadArticle {
  return { input, reading, day: filedDay(reading.published, zone) };
}

/** An article that another run has read: what is kept as received is its body. */
function inputOf({ id, url, outlet, title, author, published, language, body }: Reading): ArticleInput {
  const text = body.map((block) => block.text).join('\n');
  return { id, url, outlet, title, author, published: published.time ?? published.date, language, text };
}

/** Works on several items at a time and yields the results in the order of the items. */
async function* inOrder<T, R>(items: AsyncIterable<T>, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for await (const item of items) {
    running.push(work(item));
    const first = running.length >= AT_ONCE ? running.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of running) yield await result;
}
