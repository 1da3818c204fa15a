import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sleep } from './measure.mjs';

const ROOT = new URL('../../', import.meta.url).pathname;
const MAIN = join(ROOT, 'dist/main.js');
const SERVER = join(ROOT, 'tests/shells/botapi');

/** A folder for one row, removed when the bench ends. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'daybrief-bench-'));
  process.once('exit', () => rmSync(path, { recursive: true, force: true }));
  return path;
}

let compiled;
/** The strict Bot API server of the tests, compiled once for a run. */
export async function botApi(options) {
  if (!compiled) {
    compiled = folder();
    const about = [
      '--rootDir',
      SERVER,
      '--outDir',
      compiled,
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--skipLibCheck',
    ];
    const flags = ['--rewriteRelativeImportExtensions', '--ignoreConfig', '--types', 'node', '--noCheck'];
    const done = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), [join(SERVER, 'server.ts'), ...about, ...flags], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (!existsSync(join(compiled, 'server.js')))
      throw new Error(`the Bot API server does not compile: ${done.stdout}`);
    mkdirSync(compiled, { recursive: true });
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(compiled, 'package.json'), '{"type":"module"}');
  }
  const { startBotApi } = await import(join(compiled, 'server.js'));
  return startBotApi(options);
}

export const environment = (where, more = {}) => ({
  PATH: process.env.PATH,
  DATABASE_PATH: join(where, 'daybrief.sqlite'),
  BRIEFINGS_PATH: join(where, 'daily'),
  LOG_LEVEL: 'info',
  ...more,
});

/** A program of its own. `said` is all that it wrote, `memory()` its resident and peak memory in megabytes (Linux). */
export function program(file, args, env, input = 'pipe') {
  const child = spawn(process.execPath, [file, ...args], { env, stdio: [input, 'pipe', 'pipe'] });
  const about = { child, said: '', ended: new Promise((done) => child.once('exit', done)) };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (about.said += chunk));
  return {
    ...about,
    get said() {
      return about.said;
    },
    memory() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      const of = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
      return { resident: of('VmRSS'), peak: of('VmHWM') };
    },
    async until(holds, what) {
      for (let n = 0; n < 30_000; n++) {
        if (holds(about.said)) return;
        if (child.exitCode !== null) break;
        await sleep(2);
      }
      throw new Error(`never ${what}: ${about.said.slice(-300)}`);
    },
    async stop() {
      child.kill('SIGTERM');
      await about.ended;
    },
  };
}

export const daybrief = (args, env) => program(MAIN, args, env);
