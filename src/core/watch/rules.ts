import type { Instant } from '../model.ts';
import { type Said, said, saidIn } from './alerts.ts';
import { diskLow } from './disk.ts';
import { ENGLISH_ALERTS } from './en.ts';
import type { Trouble, Watched } from './watched.ts';

const MINUTE = 60_000;
/** Failures in a row after which a source that used to answer is called failing. */
const FAILURES = 3;
/** Deliveries that wait so long, and rounds that take so long, are stuck; minutes. */
const STUCK = 10;
const LONG_ROUND = 60;

type Rule = (watched: Watched) => Trouble[];

/** One rule for each kind of trouble; the order is that in which the operator is told. */
const RULES: readonly Rule[] = [
  token,
  database,
  disk,
  editions,
  planning,
  deliveries,
  backups,
  sources,
  heldFigures,
  messages,
];

/** Everything that is wrong now. */
export function troublesOf(watched: Watched): Trouble[] {
  return RULES.flatMap((rule) => rule(watched));
}

function token({ tokenRefused }: Watched): Trouble[] {
  return tokenRefused ? [ill('token', said('token'))] : [];
}

function database({ damages }: Watched): Trouble[] {
  return damages.length ? [ill('database', said('database', { why: damages.slice(0, 3).join('; ') }))] : [];
}

function disk({ disk: found }: Watched): Trouble[] {
  const low = found && diskLow(found);
  return low ? [ill('disk', low)] : [];
}

function editions({ round, roundSince, now }: Watched): Trouble[] {
  if (round !== null) return [ill('editions', said('editions', { why: round }))];
  if (roundSince === null || minutes(roundSince, now) < LONG_ROUND) return [];
  return [ill('editions', said('longRound', { n: String(LONG_ROUND) }))];
}

function planning({ planning: why }: Watched): Trouble[] {
  return why === null ? [] : [ill('planning', said('planning', { why }))];
}

function deliveries({ deliveries: { oldestDue, struggling }, now }: Watched): Trouble[] {
  const waits = oldestDue === null ? 0 : minutes(oldestDue, now);
  if (waits >= STUCK) return [ill('deliveries', said('stuck', { n: String(waits) }))];
  return struggling === 0 ? [] : [ill('deliveries', said('struggling', { n: String(struggling) }))];
}

function backups({ backup: why }: Watched): Trouble[] {
  return why === null ? [] : [ill('backup', said('backup', { why }))];
}

/** A source that cannot get well by itself, or that never answered, is told at once; others may have a bad minute. */
function sources({ sources: list }: Watched): Trouble[] {
  return list
    .filter(({ paused, failures }) => !paused && failures > 0)
    .filter(({ failures, hopeless, lastOk }) => failures >= FAILURES || hopeless || lastOk === null)
    .map(({ name, detail }) => ({
      ...trouble(`source ${name}`, said('source', { source: name, why: detail ?? 'no reason known' })),
      remedy: { kind: 'pause_source', name },
    }));
}

function heldFigures({ heldFigures: held }: Watched): Trouble[] {
  return held.map(({ id, day, line, reason }) => ({
    ...trouble(`figure ${id}`, said('figure', { id, day, line, why: reason })),
    remedy: { kind: 'release_figure', id },
  }));
}

function messages({ messageFaults }: Watched): Trouble[] {
  return [...messageFaults].map(([key, words]) => ({ key: `message ${key}`, words, said: null, ill: false }));
}

const trouble = (key: string, what: Said): Trouble => ({
  key,
  words: saidIn(ENGLISH_ALERTS, what),
  said: what,
  ill: false,
});

/** A trouble by which the service itself is ill. */
const ill = (key: string, what: Said): Trouble => ({ ...trouble(key, what), ill: true });

function minutes(since: Instant, now: Instant): number {
  return Math.floor((Date.parse(now) - Date.parse(since)) / MINUTE);
}
