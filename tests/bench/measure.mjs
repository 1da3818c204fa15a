/** Milliseconds of processor time (user and system) that `work` takes on all threads of this process. */
export async function processorTime(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds on the clock that `work` takes. */
export async function wallTime(work) {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (values) => quantile(values, 0.5);

/** The slope of y over x on logarithmic scales: 1 is a straight line, 2 is quadratic. */
export function exponent(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (at) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return over / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

export const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

export const round = (value, digits = 2) => Number(value.toFixed(digits));
