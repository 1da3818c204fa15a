import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

const SHELLS = ['sources', 'storage', 'telegram', 'delivery', 'web', 'cli'];
/** Packages that compute and touch nothing of the world. */
const PURE = ['temporal-polyfill', '@mozilla/readability', 'htmlparser2', 'zod', 'd3-scale', 'd3-shape'];
/** What would let the world into the core: clock, chance, environment, waiting. */
const AMBIENT = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bTemporal\.Now\b/,
  /\bMath\.random\b/,
  /\bprocess\./,
  /\bperformance\.now\b/,
  /\bawait\b/,
  /\basync\b/,
  /\bfetch\(/,
  /\bset(Timeout|Interval|Immediate)\b/,
];

/** A word list holds English words, "await" among them, and no code. */
const WORD_LIST = 'src/core/language/en/lexicon.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name));
const codeOf = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
const importsOf = (file: string) =>
  [...codeOf(file).matchAll(/^(?:import|export)\b(?:[^';]*?\bfrom)?\s*'([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    (m) => m[1] ?? m[2] ?? '',
  );
const layerOf = (path: string) => relative('src', path).split('/')[0] ?? '';
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

test('the tree is read', () => expect(files.length).toBeGreaterThan(20));

test('core imports only core and pure packages', () => {
  const wrong = files
    .filter((file) => layerOf(file) === 'core')
    .flatMap((file) =>
      importsOf(file)
        .filter((name) =>
          name.startsWith('.')
            ? layerOf(normalize(join(dirname(file), name))) !== 'core'
            : !PURE.includes(packageOf(name)),
        )
        .map((name) => `${file} imports ${name}`),
    );
  expect(wrong).toEqual([]);
});

test('core knows no clock, chance, environment or waiting', () => {
  const wrong = files
    .filter((file) => layerOf(file) === 'core' && file !== WORD_LIST && !file.startsWith('src/core/ports/'))
    .flatMap((file) =>
      AMBIENT.filter((pattern) => pattern.test(codeOf(file))).map((pattern) => `${file}: ${pattern.source}`),
    );
  expect(wrong).toEqual([]);
});

test('a shell imports core and itself, never another shell', () => {
  const wrong = files
    .filter((file) => SHELLS.includes(layerOf(file)))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => layerOf(normalize(join(dirname(file), name))))
        .filter((layer) => layer !== 'core' && layer !== layerOf(file))
        .map((layer) => `${file} imports ${layer}`),
    );
  expect(wrong).toEqual([]);
});

test('only app.ts knows more than one shell; main.ts stays a few lines', () => {
  const shellsOf = (file: string) =>
    new Set(
      importsOf(file)
        .map((name) => layerOf(normalize(join(dirname(file), name))))
        .filter((layer) => SHELLS.includes(layer)),
    );
  const wiring = files.filter((file) => shellsOf(file).size > 1);
  expect(wiring).toEqual(['src/app.ts']);
  expect(readFileSync('src/main.ts', 'utf8').split('\n').length).toBeLessThan(20);
});

test('no drawers', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|services?|common|misc)(\/|\.ts$)/.test(file))).toEqual([]);
});

/** Folders that hold words and tables, one file a language. */
const TABLES = /\/(words|messages|language\/[a-z]{2}|page)\//;

test('no file grows past 300 lines but tables of words', () => {
  const long = files.filter((file) => !TABLES.test(file) && readFileSync(file, 'utf8').split('\n').length > 301);
  expect(long).toEqual([]);
});

test('half of the files have 60 lines or fewer, nine in ten under 180', () => {
  const lines = files.map((file) => readFileSync(file, 'utf8').split('\n').length - 1).sort((a, b) => a - b);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(60);
  expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThan(180);
});
