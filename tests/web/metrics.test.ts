import { expect, test } from 'vitest';
import { counter, exposition, gauge, histogram } from '../../src/web/exposition.ts';
import { createMetrics } from '../../src/web/metrics.ts';

test('metrics are written as Prometheus reads them', () => {
  const taken = counter('taken_total', 'Taken in');
  taken.add({ source: 'The "Post"\n\\', state: 'added' }, 2);
  taken.add({ source: 'The "Post"\n\\', state: 'added' });
  const seconds = histogram('took_seconds', 'Time', [0.1, 1]);
  for (const value of [0.05, 0.5, 4]) seconds.observe({ stage: 'clean' }, value);
  expect(exposition([taken, counter('made_total', 'Made', [{}]), gauge('waiting', 'Waiting', () => 7), seconds])).toBe(
    `# HELP taken_total Taken in
# TYPE taken_total counter
taken_total{source="The \\"Post\\"\\n\\\\",state="added"} 3

# HELP made_total Made
# TYPE made_total counter
made_total 0

# HELP waiting Waiting
# TYPE waiting gauge
waiting 7

# HELP took_seconds Time
# TYPE took_seconds histogram
took_seconds_bucket{stage="clean",le="0.1"} 1
took_seconds_bucket{stage="clean",le="1"} 2
took_seconds_bucket{stage="clean",le="+Inf"} 3
took_seconds_sum{stage="clean"} 4.55
took_seconds_count{stage="clean"} 3
`,
  );
});

test('what the program reports is there to be read, and the figures of the process', () => {
  const metrics = createMetrics();
  metrics.delivery('sent');
  metrics.queue(3, 60);
  const { text } = metrics.read();
  expect(text).toContain('daybrief_deliveries_total{outcome="sent"} 1\n');
  expect(text).toContain('daybrief_queue_age_seconds 60\n');
  expect(text).toMatch(/daybrief_process_resident_memory_bytes \d{7,}\n/);
  expect(text).toMatch(/daybrief_nodejs_eventloop_lag_p99_seconds [\d.e-]+\n/);
});
