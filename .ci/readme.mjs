// `npm run readme`: fills the parts of README.md that follow from the program: the commands, the verbs and the edition shown.
// The markers stay in the file as comments, so that it can be run again.
import { readFileSync, writeFileSync } from 'node:fs';
import { run } from '../dist/cli/program.js';
import { textEdition } from '../dist/core/render/text/edition.js';
import { ENGLISH } from '../dist/core/render/words/en.js';
import { COMMANDS } from '../dist/telegram/commands/list.js';
import { messagesOf } from '../dist/telegram/messages/list.js';

const SHOWN = '2026-05-06';

function commands() {
  const say = messagesOf('en').commands;
  return Object.keys(COMMANDS).map((name) => `| \`/${name}\` | ${say[name]} |`).join('\n');
}

async function verbs() {
  let help = '';
  const write = (text) => { help += text; };
  await run(['--help'], { out: { write }, err: { write } });
  const list = help.slice(help.indexOf('Commands:')).split('\n').slice(1);
  const rows = [];
  for (const line of list) {
    const [, usage, words] = /^ {2}(\S.*?) {2,}(\S.*)$/.exec(line) ?? [];
    if (usage && !usage.startsWith('help')) rows.push([usage.replace(' [options]', ''), words]);
    else if (rows.length && line.trim() && !/^ {2}\S/.test(line)) rows.at(-1)[1] += ` ${line.trim()}`;
  }
  return rows.map(([usage, words]) => `| \`daybrief ${usage}\` | ${words} |`).join('\n');
}

function edition() {
  const made = JSON.parse(readFileSync(new URL(`../briefings/samples/${SHOWN}.json`, import.meta.url), 'utf8'));
  const marks = new Map(made.figures.map((figure, at) => [figure.id, `f${at + 1}`]));
  return textEdition(made, ENGLISH, marks).trim();
}

const file = new URL('../README.md', import.meta.url);
let text = readFileSync(file, 'utf8');
const fill = (name, content) => {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const at = text.indexOf(open);
  if (at < 0) throw new Error(`README.md has no ${open}`);
  text = `${text.slice(0, at + open.length)}\n${content}\n${text.slice(text.indexOf(close))}`;
};
fill('edition', `\`\`\`text\n${edition()}\n\`\`\``);
fill('commands', `| command | what it does |\n|---|---|\n${commands()}`);
fill('verbs', `| verb | what it does |\n|---|---|\n${await verbs()}`);
writeFileSync(file, text);
