import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Meter } from '../core/ports/meter.ts';
import { counter, exposition, EXPOSITION_TYPE, gauge, histogram } from './exposition.ts';

/** Seconds that the parts of a histogram of stages end with. */
const STAGE_BOUNDS = [0.005, 0.02, 0.1, 0.5, 2, 10, 60];
const NANOSECONDS = 1e9;
/** Milliseconds between two looks at how late the event loop is. */
const LOOK = 50;

/** A meter that Prometheus can read; memory and the delay of the event loop come with it. */
export function createMetrics(): Meter & { read(): { type: string; text: string } } {
  const articles = counter('daybrief_articles_total', 'Articles taken in');
  const stages = histogram('daybrief_stage_seconds', 'Time of one stage', STAGE_BOUNDS);
  const editions = counter('daybrief_editions_total', 'Revisions made', [{}]);
  const deliveries = counter('daybrief_deliveries_total', 'Requests to Telegram by outcome');
  const now = { waiting: 0, oldest: 0, lag: 0 };
  const metrics = [
    articles,
    stages,
    editions,
    deliveries,
    gauge('daybrief_queue_deliveries', 'Deliveries waiting', () => now.waiting),
    gauge('daybrief_queue_age_seconds', 'Age of the oldest waiting delivery', () => now.oldest),
    gauge('daybrief_tick_lag_seconds', 'How late the last tick began', () => now.lag),
    ...ofTheProcess(),
  ];
  return {
    articles: (source, state, count) => articles.add({ source, state }, count),
    stage: (stage, seconds) => stages.observe({ stage }, seconds),
    edition: () => editions.add({}),
    delivery: (outcome) => deliveries.add({ outcome }),
    queue: (waiting, oldest) => Object.assign(now, { waiting, oldest }),
    lag: (seconds) => Object.assign(now, { lag: seconds }),
    read: () => ({ type: EXPOSITION_TYPE, text: exposition(metrics) }),
  };
}

/**
 * Under the names by which dashboards of Node programs know them. The delay is that since it was read last; it is measured from the
 * first time on that somebody reads it, for that wakes the program again and again.
 */
function ofTheProcess() {
  const delay = monitorEventLoopDelay({ resolution: LOOK });
  const lag = (): number => {
    delay.enable();
    // What is counted is the time from one look to the next.
    const seconds = Math.max(0, delay.percentile(99) / NANOSECONDS - LOOK / 1000);
    delay.reset();
    return seconds;
  };
  const memory = () => process.memoryUsage();
  return [
    gauge('daybrief_nodejs_eventloop_lag_p99_seconds', 'Delay of the event loop, 99th percentile', lag),
    gauge('daybrief_process_resident_memory_bytes', 'Resident memory', () => memory().rss),
    gauge('daybrief_nodejs_heap_size_used_bytes', 'Heap in use', () => memory().heapUsed),
    gauge('daybrief_process_cpu_seconds', 'Processor time since the start', () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e6;
    }),
    gauge('daybrief_process_uptime_seconds', 'Time since the start', () => process.uptime()),
  ];
}
