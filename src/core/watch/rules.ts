import type { Instant } from '../model.ts';
import { diskLow } from './disk.ts';
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
  if (!tokenRefused) return [];
  const words = 'Telegram refuses BOT_TOKEN: get a new one from @BotFather.';
  return [{ key: 'token', words, ill: true }];
}

function database({ damages }: Watched): Trouble[] {
  if (damages.length === 0) return [];
  const words = `The database is damaged (${damages.slice(0, 3).join('; ')}). Stop the service and restore the last backup.`;
  return [{ key: 'database', words, ill: true }];
}

function disk({ disk: found }: Watched): Trouble[] {
  const words = found && diskLow(found);
  return words ? [{ key: 'disk', words, ill: true }] : [];
}

function editions({ round, roundSince, now }: Watched): Trouble[] {
  if (round !== null) return [{ key: 'editions', words: `Editions could not be made: ${round}`, ill: true }];
  if (roundSince === null || minutes(roundSince, now) < LONG_ROUND) return [];
  const words = `A round of reading and assembling has taken more than ${LONG_ROUND} minutes; see the log.`;
  return [{ key: 'editions', words, ill: true }];
}

function planning({ planning: why }: Watched): Trouble[] {
  if (why === null) return [];
  return [{ key: 'planning', words: `Deliveries could not be planned: ${why}`, ill: true }];
}

function deliveries({ deliveries: { oldestDue, struggling }, now }: Watched): Trouble[] {
  const waits = oldestDue === null ? 0 : minutes(oldestDue, now);
  if (waits >= STUCK)
    return [{ key: 'deliveries', words: `Deliveries are stuck: one has waited ${waits} minutes.`, ill: true }];
  if (struggling === 0) return [];
  const words = `Deliveries fail: ${struggling} were tried three times and more. Telegram's answers are in the log.`;
  return [{ key: 'deliveries', words, ill: true }];
}

function backups({ backup }: Watched): Trouble[] {
  if (backup === null) return [];
  return [{ key: 'backup', words: `The nightly backup failed: ${backup}`, ill: true }];
}

/** A source that cannot get well by itself, or that never answered, is told at once; others may have a bad minute. */
function sources({ sources: list }: Watched): Trouble[] {
  return list
    .filter(({ paused, failures }) => !paused && failures > 0)
    .filter(({ failures, hopeless, lastOk }) => failures >= FAILURES || hopeless || lastOk === null)
    .map(({ name, detail }) => ({
      key: `source ${name}`,
      words: `The source ${name} fails: ${detail ?? 'no reason known'}.`,
      ill: false,
      remedy: { kind: 'pause_source', name },
    }));
}

function heldFigures({ heldFigures: held }: Watched): Trouble[] {
  return held.map(({ id, day, line, reason }) => ({
    key: `figure ${id}`,
    words: `A figure of ${day} is held back: ${line} (${reason}). Let it go with /release ${id}, or leave it.`,
    ill: false,
    remedy: { kind: 'release_figure', id },
  }));
}

function messages({ messageFaults }: Watched): Trouble[] {
  return [...messageFaults].map(([key, words]) => ({ key: `message ${key}`, words, ill: false }));
}

function minutes(since: Instant, now: Instant): number {
  return Math.floor((Date.parse(now) - Date.parse(since)) / MINUTE);
}
