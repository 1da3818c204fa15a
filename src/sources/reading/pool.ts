import { Worker } from 'node:worker_threads';
import type { ArticleInput, Reading, ReadingFault } from '../../core/model.ts';
import type { Reader } from '../../core/ports/reader.ts';
import type { WorkerSettings } from './worker.ts';

/** Megabytes. Small generations keep what articles leave behind from piling up; measured, they cost no time, and six-megabyte pages fit. */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 3 };
/** Milliseconds without work after which a thread gives back its memory; the next article starts it again. */
const IDLE = 60_000;

interface Job {
  input: ArticleInput;
  settle: (result: Reading | ReadingFault) => void;
}

/** `threads`: at most so many workers, started as work needs them. `patience`: milliseconds one article may take. */
export interface PoolOptions extends WorkerSettings {
  threads: number;
  patience: number;
}

/**
 * A pool of reading threads. A worker that dies or exceeds the patience is replaced and its article becomes a fault; the others
 * go on. Idle workers do not keep the process alive, and after a minute give back their memory.
 */
export class ReadingPool implements Reader {
  private readonly queue: Job[] = [];
  private readonly desks: Desk[] = [];
  private readonly options: PoolOptions;

  constructor(options: PoolOptions) {
    this.options = options;
  }

  read(input: ArticleInput): Promise<Reading | ReadingFault> {
    return new Promise((settle) => {
      this.queue.push({ input, settle });
      this.next();
    });
  }

  async close(): Promise<void> {
    for (const job of this.queue.splice(0)) job.settle(faultOf(job, 'stopped', 'the program is stopping'));
    await Promise.all(this.desks.map((desk) => desk.close()));
  }

  private next(): void {
    if (this.queue.length === 0) return;
    const free = this.desks.find((desk) => desk.free) ?? this.hire();
    const job = free && this.queue.shift();
    if (job) free.take(job);
  }

  private hire(): Desk | undefined {
    if (this.desks.length >= this.options.threads) return undefined;
    const desk = new Desk(this.options, () => this.next());
    this.desks.push(desk);
    return desk;
  }
}

/** One worker thread and the article it is reading. */
class Desk {
  private worker: Worker | null = null;
  private job: Job | null = null;
  private timer: NodeJS.Timeout | null = null;
  private idle: NodeJS.Timeout | null = null;
  private readonly options: PoolOptions;
  private readonly whenFree: () => void;

  constructor(options: PoolOptions, whenFree: () => void) {
    this.options = options;
    this.whenFree = whenFree;
  }

  get free(): boolean {
    return this.job === null;
  }

  take(job: Job): void {
    this.job = job;
    if (this.idle) clearTimeout(this.idle);
    const worker = (this.worker ??= this.start());
    worker.ref();
    this.timer = setTimeout(
      () => this.give(faultOf(job, 'too_slow', 'reading took too long'), true),
      this.options.patience,
    );
    worker.postMessage(job.input);
  }

  async close(): Promise<void> {
    if (this.job) this.give(faultOf(this.job, 'stopped', 'the program is stopping'), true);
    if (this.idle) clearTimeout(this.idle);
    await this.worker?.terminate();
    this.worker = null;
  }

  private start(): Worker {
    const { threads: _threads, patience: _patience, ...settings } = this.options;
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: settings,
      resourceLimits: LIMITS,
    });
    worker.on('message', (result: Reading | ReadingFault) => {
      if (worker === this.worker) this.give(result, false);
    });
    worker.on('error', (error) => {
      if (worker === this.worker && this.job) this.give(faultOf(this.job, 'unreadable', error.message), true);
    });
    return worker;
  }

  private give(result: Reading | ReadingFault, replace: boolean): void {
    const job = this.job;
    if (this.timer) clearTimeout(this.timer);
    this.job = null;
    if (replace) this.dismiss();
    else {
      this.worker?.unref();
      this.idle = setTimeout(() => this.dismiss(), IDLE).unref();
    }
    job?.settle(result);
    this.whenFree();
  }

  private dismiss(): void {
    void this.worker?.terminate();
    this.worker = null;
  }
}

function faultOf(job: Job, code: string, message: string): ReadingFault {
  return { id: job.input.id, error: { code, message } };
}
