/** What tells the series of one metric apart. */
export type Labels = Readonly<Record<string, string>>;

/** A metric that writes itself in the text format of Prometheus (version 0.0.4), its help and type before its series. */
export interface Metric {
  lines(): string[];
}

/** The type of the text that `exposition` makes, as HTTP names it. */
export const EXPOSITION_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** Metrics as Prometheus reads them. */
export const exposition = (metrics: readonly Metric[]): string =>
  metrics.map((metric) => `${metric.lines().join('\n')}\n`).join('\n');

/** A number that only grows, for each set of labels. Without labels it begins as 0. */
export function counter(name: string, help: string, begin: readonly Labels[] = []): Metric & Adding {
  const values = new Map<string, number>(begin.map((labels) => [written(labels), 0]));
  return {
    add(labels, count = 1) {
      const key = written(labels);
      values.set(key, (values.get(key) ?? 0) + count);
    },
    lines: () => [...head(name, help, 'counter'), ...[...values].map(([labels, value]) => `${name}${labels} ${value}`)],
  };
}

interface Adding {
  add(labels: Labels, count?: number): void;
}

/** A number as it is at the moment of reading. */
export function gauge(name: string, help: string, read: () => number): Metric {
  return { lines: () => [...head(name, help, 'gauge'), `${name} ${read()}`] };
}

/** How often a value was at most each of `bounds`, for each set of labels. */
export function histogram(
  name: string,
  help: string,
  bounds: readonly number[],
): Metric & { observe(labels: Labels, value: number): void } {
  const buckets = counter(`${name}_bucket`, help);
  const [sums, counts] = [counter(`${name}_sum`, help), counter(`${name}_count`, help)];
  const series = (metric: Metric) => metric.lines().slice(2);
  return {
    observe(labels, value) {
      for (const le of bounds) buckets.add({ ...labels, le: String(le) }, value <= le ? 1 : 0);
      buckets.add({ ...labels, le: '+Inf' });
      sums.add(labels, value);
      counts.add(labels);
    },
    lines: () => [...head(name, help, 'histogram'), ...series(buckets), ...series(sums), ...series(counts)],
  };
}

const head = (name: string, help: string, type: string): [string, string] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
];

/** Labels as they stand behind a name; backslashes, quotes and line breaks escaped as the format wants. */
function written(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => {
    const escaped = value.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n');
    return `${name}="${escaped}"`;
  });
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}
