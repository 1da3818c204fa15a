import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Meter } from '../core/ports/meter.ts';

/** A meter that Prometheus can read; process figures and event-loop delay come with it. */
export function createMetrics(): Meter & { read(): Promise<{ type: string; text: string }> } {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry, prefix: 'daybrief_' });
  const made = { registers };
  const articles = new Counter({
    ...made,
    name: 'daybrief_articles_total',
    help: 'Articles taken in',
    labelNames: ['source', 'state'],
  });
  const stages = new Histogram({
    ...made,
    name: 'daybrief_stage_seconds',
    help: 'Time of one stage',
    labelNames: ['stage'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 60],
  });
  const editions = new Counter({ ...made, name: 'daybrief_editions_total', help: 'Revisions made' });
  const deliveries = new Counter({
    ...made,
    name: 'daybrief_deliveries_total',
    help: 'Requests to Telegram by outcome',
    labelNames: ['outcome'],
  });
  const waiting = new Gauge({ ...made, name: 'daybrief_queue_deliveries', help: 'Deliveries waiting' });
  const oldest = new Gauge({ ...made, name: 'daybrief_queue_age_seconds', help: 'Age of the oldest waiting delivery' });
  const lag = new Gauge({ ...made, name: 'daybrief_tick_lag_seconds', help: 'How late the last tick began' });
  return {
    articles: (source, state, count) => articles.inc({ source, state }, count),
    stage: (stage, seconds) => stages.observe({ stage }, seconds),
    edition: () => editions.inc(),
    delivery: (outcome) => deliveries.inc({ outcome }),
    queue: (n, age) => {
      waiting.set(n);
      oldest.set(age);
    },
    lag: (seconds) => lag.set(seconds),
    read: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
