import type { Readable } from 'node:stream';
import type { Clock } from '../core/ports/clock.ts';
import type { Handed } from '../core/ports/desk.ts';
import type { Found } from '../core/ports/inputs.ts';
import type { SourceMemories } from '../core/ports/sources.ts';
import { Collector } from './collect.ts';
import { foundInBytes } from './files/bytes.ts';
import { foundAt } from './files/files.ts';
import { foundInStream } from './files/stream.ts';
import { agentOf } from './http/agent.ts';
import { Pace } from './http/pace.ts';
import { Robots } from './http/robots.ts';

/** Milliseconds between two requests to one host. */
const PAUSE = 1500;

export interface IntakeOptions {
  /** ALLOW_PRIVATE_ADDRESSES. */
  allowPrivate: boolean;
  clock: Clock;
  memories: SourceMemories;
}

/** Every way in: the sources of the list, paths and addresses on a command line, what an operator hands in. */
export interface Intake {
  collector: Collector;
  at(where: readonly string[], standardInput: Readable): AsyncGenerator<Found>;
  item(item: Handed): AsyncGenerator<Found>;
  close(): Promise<void>;
}

/** Makes the ways in, sharing one pace and one set of connections. */
export function createIntake({ allowPrivate, clock, memories }: IntakeOptions): Intake {
  const agent = agentOf(allowPrivate);
  const now = () => Date.parse(clock.now());
  const sleep = (milliseconds: number) => new Promise<void>((done) => void setTimeout(done, milliseconds).unref());
  const robots = new Robots({ agent }, now);
  const collector = new Collector({
    agent,
    robots,
    pace: new Pace(sleep),
    pause: PAUSE,
    memories,
    now,
    chance: Math.random,
  });
  return {
    collector,
    at: (where, standardInput) => foundAtAll(where, standardInput, collector),
    item: (item) => foundInItem(item, collector),
    close: () => agent.destroy(),
  };
}

async function* foundAtAll(where: readonly string[], input: Readable, collector: Collector): AsyncGenerator<Found> {
  for (const one of where) {
    if (one === '-') yield* foundInStream(input);
    else if (/^https?:\/\//.test(one)) yield* collector.address(one);
    else yield* foundAt(one);
  }
}

async function* foundInItem(item: Handed, collector: Collector): AsyncGenerator<Found> {
  if ('text' in item) yield { where: 'text', kind: 'article', article: { id: 'text', text: item.text } };
  else if ('url' in item) yield* collector.address(item.url);
  else yield* foundInBytes(item.file, item.bytes);
}
