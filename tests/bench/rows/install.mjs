import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

const ROOT = new URL('../../../', import.meta.url);

/** Megabytes on disk. */
const sizeOf = (path) => Number(execFileSync('du', ['-sk', path], { encoding: 'utf8' }).split('\t')[0]) / 1024;

export const install = {
  name: 'install',
  title: 'install: packages and megabytes',
  against: '-',
  goal: 'say them',
  async run() {
    const lock = JSON.parse(readFileSync(new URL('package-lock.json', ROOT), 'utf8'));
    const paths = Object.entries(lock.packages).filter(
      ([path, about]) => path !== '' && !about.dev && !about.devOptional,
    );
    const sizes = paths.flatMap(([path]) => {
      const place = new URL(path, ROOT).pathname;
      return statSync(place, { throwIfNoEntry: false }) ? [[path.replace('node_modules/', ''), sizeOf(place)]] : [];
    });
    sizes.sort((a, b) => b[1] - a[1]);
    const total = Math.round(sizes.reduce((sum, [, size]) => sum + size, 0));
    const own = Math.round(sizeOf(new URL('dist', ROOT).pathname));
    const largest = sizes.slice(0, 3).map(([name, size]) => `${name} ${Math.round(size)}`);
    return {
      ours: `${sizes.length} packages, ${total} MB, and ${own} MB of its own`,
      theirs: largest.join(', '),
      ratio: null,
      raw: sizes,
    };
  },
};
