import type { SourceState } from '../core/ports/newsroom.ts';
import type { SourceMemory } from '../core/ports/sources.ts';

const MINUTES = 60_000;
const DAYS = 24 * 60 * MINUTES;
/** A source whose newest article is older than this is stale. */
const STALE_AFTER = 7 * DAYS;

/** What one round brought from a source. */
export type Round =
  | {
      kind: 'fetched';
      etag: string | null;
      lastModified: string | null;
      articles: number;
      dated: number;
      newest: string | null;
      entries: number;
    }
  | { kind: 'unchanged' }
  | { kind: 'failed'; reason: string; final: boolean; retryAfter: number | null };

/** A source never asked before. */
export function newMemory(name: string): SourceMemory {
  const unknown = {
    etag: null,
    lastModified: null,
    nextTry: null,
    since: null,
    lastOk: null,
    newest: null,
    detail: null,
  };
  return {
    name,
    ...unknown,
    failures: 0,
    hopeless: false,
    state: 'empty',
    articles: 0,
    pagesTried: 0,
    pagesRead: 0,
    paused: false,
  };
}

/**
 * The memory after a round. Failing sources are asked again after 5 minutes, doubling to 12 hours, with up to a fifth of jitter
 * (`chance` in 0..1), never before the server's own Retry-After. Pure.
 */
export function afterRound(memory: SourceMemory, round: Round, now: number, chance: number): SourceMemory {
  const at = new Date(now).toISOString();
  if (round.kind === 'failed') {
    const failures = memory.failures + 1;
    const wait = Math.min(5 * MINUTES * 2 ** Math.min(failures - 1, 10), 0.5 * DAYS) * (1 + chance / 5);
    const nextTry = new Date(now + Math.max(wait, (round.retryAfter ?? 0) * 1000)).toISOString();
    return entering({ ...memory, failures, hopeless: round.final, nextTry, detail: round.reason }, 'failing', at);
  }
  const well = { ...memory, failures: 0, hopeless: false, nextTry: null, detail: null, lastOk: at };
  if (round.kind === 'unchanged') return entering(well, stateOf(well, null, now), at);
  const { etag, lastModified, articles } = round;
  const newest =
    [well.newest, round.newest]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null;
  const next = { ...well, etag, lastModified, newest, articles: well.articles + articles };
  return entering(next, stateOf(next, round, now), at);
}

function stateOf(memory: SourceMemory, round: (Round & { kind: 'fetched' }) | null, now: number): SourceState {
  if (memory.paused) return 'paused';
  if (round?.entries === 0) return 'empty';
  if (round && round.articles > 0 && round.dated === 0) return 'undated';
  if (!round && memory.state === 'undated') return 'undated';
  if (memory.newest !== null && now - Date.parse(memory.newest) > STALE_AFTER) return 'stale';
  return 'ok';
}

function entering(memory: SourceMemory, state: SourceState, at: string): SourceMemory {
  return state === memory.state && memory.since !== null ? memory : { ...memory, state, since: at };
}
