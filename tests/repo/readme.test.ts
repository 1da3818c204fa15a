import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/telegram/commands/list.ts';
import { messagesOf } from '../../src/telegram/messages/list.ts';

const DOCS = ['README.md', 'src/README.md', 'db/README.md', 'briefings/README.md'];
const readme = readFileSync('README.md', 'utf8');
const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);
const verbs = [...readFileSync('src/cli/program.ts', 'utf8').matchAll(/\.command\('(\w+)'\)/g)].map(
  (match) => match[1] ?? '',
);

test('the first screen shows an edition and the two commands', () => {
  expect(readme.indexOf('npm ci && npm start')).toBeGreaterThan(readme.indexOf('Key figures'));
  expect(readme).toContain('npm ci && npm test');
});

test('the edition of the first screen is the one that the samples hold', () => {
  const shown = /```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const sample = readFileSync('briefings/samples/2026-05-06.md', 'utf8').replace(
    /[\\*_#]|\[([^\]]*)\]\([^)]*\)/g,
    '$1',
  );
  const lines = shown.split('\n').filter((line) => line.length > 60 && !line.startsWith('Revision'));
  expect(lines.length).toBeGreaterThan(6);
  const bare = (text: string) =>
    text
      .replace(/\s*\(f\d+\)/g, '')
      .replace(/^\d+\. |^- /, '')
      .replace(/\s*\[[\d, ]+\]/g, '')
      .trim();
  const known = bare(sample.split('\n').map(bare).join('\n'));
  for (const line of lines) expect(known).toContain(bare(line));
});

test('every command of the bot stands in the README as its menu says it', () => {
  for (const name of Object.keys(COMMANDS)) expect(readme).toContain(`\`/${name}\``);
  expect(readme).toContain(messagesOf('en').commands.briefing);
});

test('every verb of the command line stands in the README', () => {
  for (const verb of verbs) expect(readme).toContain(`\`daybrief ${verb}`);
});

test.each(DOCS)('%s names only scripts, verbs and paths that exist', (doc) => {
  const text = readFileSync(doc, 'utf8');
  for (const [, script] of text.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toContain(script);
  for (const [, verb] of text.matchAll(/(?:npx |`)daybrief ([a-z]+)/g)) expect(verbs).toContain(verb);
  const folder = doc.includes('/') ? `${doc.split('/')[0]}/` : '';
  for (const [, path = ''] of text.matchAll(/\]\(([^)#:]+)\)/g)) expect(existsSync(folder + path), path).toBe(true);
});

test('everything at the top level is what the design asks for', () => {
  const wanted = [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'src',
    'briefings',
    'db',
    'tests',
    'README.md',
    'LICENSE',
    'Dockerfile',
  ];
  const made = ['node_modules', 'dist', 'coverage'];
  expect(readdirSync('.').filter((name) => !name.startsWith('.') && ![...wanted, ...made].includes(name))).toEqual([]);
});
