// `npm run bench`: one table, each row a ratio within one run against what a user would pick instead or against a physical limit.
// --long runs the rows that take minutes and a database of a million articles; --only NAME,...; --json FILE keeps the raw figures.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ROWS } from './rows/list.mjs';

const { values } = parseArgs({
  options: { long: { type: 'boolean' }, only: { type: 'string' }, json: { type: 'string' } },
});
const names = values.only?.split(',');
const chosen = ROWS.filter((row) =>
  names ? names.includes(row.name) : (row.long ?? false) === (values.long ?? false),
);

const COLUMNS = [30, 40, 20, 12, 44];
const line = (cells) =>
  cells
    .map((cell, at) => String(cell).padEnd(COLUMNS[at]))
    .join('  ')
    .trimEnd();
const results = [];
process.stdout.write(`${line(['what', 'against', 'goal', 'measured', 'figures'])}\n`);
for (const row of chosen) {
  const began = performance.now();
  try {
    const { ours, theirs, ratio, raw } = await row.run();
    const met = ratio === null || row.meets === undefined ? null : row.meets(ratio, raw);
    results.push({ name: row.name, against: row.against, goal: row.goal, ours, theirs, ratio, met, raw });
    const shown = ratio === null ? '' : `${ratio}${met === false ? ' MISSED' : ''}`;
    process.stdout.write(`${line([row.title, row.against, row.goal, shown, `${ours} | ${theirs}`])}\n`);
  } catch (error) {
    results.push({ name: row.name, error: String(error) });
    process.stdout.write(
      `${line([row.title, row.against, row.goal, 'FAILED', error instanceof Error ? error.message : error])}\n`,
    );
    process.exitCode = 1;
  }
  if (results.at(-1)) results.at(-1).seconds = Math.round((performance.now() - began) / 1000);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify({ node: process.version, rows: results }, null, 2)}\n`);
process.exit();
