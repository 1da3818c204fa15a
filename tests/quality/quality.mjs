// `npm run quality`: scores the reading stages on our own annotated sample newsroom, grouping on our own clusters, and
// time expressions on our own annotated articles, and figure lines on our own scenarios, against
// floors.json. A score under its floor fails; `--raise` lifts floors to what was reached; lowering one is done by hand, in review.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { assembleEdition } from '../../dist/core/assemble/assemble.js';
import { factsOf } from '../../dist/core/assemble/facts-of.js';
import { groupStories } from '../../dist/core/group/stories.js';
import { readArticle } from '../../dist/core/pipeline.js';
import { loadGazetteer } from '../../dist/sources/gazetteer.js';
import { foundAt } from '../../dist/sources/files/files.js';
import { CLUSTER_SETS, scoreClusters } from './clusters.mjs';
import { DATE_SETS, loadDated, scoreDates } from './dates.mjs';
import { loadScenarios, scoreScenarios } from './scenarios.mjs';

const here = (name) => new URL(name, import.meta.url);
const NEWSROOM = 'briefings/samples/newsroom';
const gold = readFileSync(here('newsroom.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const options = { today: null, chronologies: [], gazetteer: loadGazetteer() };

const plain = (text) => text.replaceAll('’', "'").toLowerCase().replace(/\s+/g, ' ').trim();
const bare = (name) => plain(name).replace(/^(the|a|an) /, '');
const sameName = (a, b) =>
  a === null || b === null ? a === b : bare(a).includes(bare(b)) || bare(b).includes(bare(a));

const tallies = new Map();
const misses = [];
const tally = (name, right, miss) => {
  const t = tallies.get(name) ?? { right: 0, all: 0 };
  t.all++;
  if (right) t.right++;
  else misses.push(`${name}: ${miss}`);
  tallies.set(name, t);
};

const isValue = (f, value) => (value === null ? f.value === null && f.low !== null : f.value === Number(value));
const firstWord = (text) =>
  plain(text)
    .replace(/^(the|a) /, '')
    .split(' ')[0];
const fit = (f, category, said) => (f.category === category ? 2 : 0) + (said(f) ? 1 : 0);
const PRONOUN = /^(he|she|it|they)$/i;

for (const g of gold) {
  const [found] = await collect(foundAt(`${NEWSROOM}/${g.file}`));
  const reading = readArticle(found.article, options);
  const body = reading.body
    .filter((b) => b.kind !== 'caption')
    .map((b) => b.text)
    .join('\n');
  tally('published day', reading.published.date === g.published, `${g.file} ${reading.published.date}`);
  for (const text of g.gone) tally('furniture gone', !plain(body).includes(plain(text)), `${g.file} “${text}”`);
  for (const text of g.kept) tally('body kept', plain(body).includes(plain(text)), `${g.file} “${text}”`);
  const ledger = reading.figures.filter((f) => f.ledger);
  for (const number of g.not) tally('no quantity', !ledger.some((f) => f.text.includes(number)), `${g.file} ${number}`);
  const left = new Set(ledger);
  for (const [text, value, category, claimant] of g.figures) {
    const same = [...left].filter((f) => isValue(f, value) && plain(text).includes(firstWord(f.text)));
    const said = (f) => (PRONOUN.test(claimant ?? '') ? f.claimant !== null : sameName(f.claimant, claimant));
    // A headline may give the same number: the figure that fits best stands for it.
    const hit = same.sort((a, b) => fit(b, category, said) - fit(a, category, said))[0];
    tally('figures found', hit !== undefined, `${g.file} ${text}`);
    if (!hit) continue;
    left.delete(hit);
    tally('category', hit.category === category, `${g.file} ${text}: ${hit.category}, not ${category}`);
    tally('claimant', said(hit), `${g.file} ${text}: ${hit.claimant}, not ${claimant}`);
    const inText = (found.article.text ?? found.article.html ?? '').replaceAll('\u00a0', ' ');
    tally('sentence verbatim', found.article.html !== undefined || inText.includes(hit.sentence), `${g.file} ${text}`);
  }
}

// Whole articles on other subjects, and pages as scrapers bring them: what is counted and the events are annotated as well.
const FOLDERS = {
  unseen: here('articles/'),
  scraped: here('scraped/'),
  varied: here('varied/'),
  'later varied': here('varied/later/'),
};
/** A wanted value may be a list of equally right ones; "?" is not judged. */
const fits = (want, test) => [want].flat().some(test);
const judged = (want) => want !== undefined && want !== '?';
const fixtures = Object.entries(FOLDERS).flatMap(([group, folder]) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [group, name, readFileSync(new URL(name, folder), 'utf8')]),
);
for (const [group, name, json] of fixtures) {
  const { article, figures, not, events, gone = [], kept = [] } = JSON.parse(json);
  const reading = readArticle(article, options);
  const body = plain(
    reading.body
      .filter((b) => b.kind !== 'caption')
      .map((b) => b.text)
      .join('\n'),
  );
  for (const text of gone) tally(`${group}: furniture gone`, !body.includes(plain(text)), `${name} “${text}”`);
  for (const text of kept) tally(`${group}: body kept`, body.includes(plain(text)), `${name} “${text}”`);
  const ledger = reading.figures.filter((f) => f.ledger);
  for (const number of not)
    tally(`${group}: no quantity`, !ledger.some((f) => f.text.includes(number)), `${name} ${number}`);
  const left = new Set(ledger);
  for (const [text, value, category, claimant, counted, place] of figures) {
    const is = (f) => (Array.isArray(value) ? f.low === value[0] && f.high === value[1] : f.value === value);
    const same = [...left].filter((f) => is(f) && plain(text).includes(firstWord(f.text)));
    const said = (f) => fits(claimant, (name) => name === '?' || sameName(f.claimant, name));
    // A summary may give the same number: the figure that fits best stands for it.
    const hit = same.sort((a, b) => fit(b, category, said) - fit(a, category, said))[0];
    tally(`${group}: figures found`, hit !== undefined, `${name} ${text}`);
    if (!hit) continue;
    left.delete(hit);
    const told = (what, want, right) =>
      judged(want) && tally(`${group}: ${what}`, fits(want, right), `${name} ${text}: ${hit[what]}, not ${want}`);
    told('category', category, (one) => hit.category === one);
    told('claimant', claimant, (one) => sameName(hit.claimant, one));
    told('counted', counted ?? '?', (one) => sameName(hit.counted, one));
    told('place', place, (one) => sameName(hit.place, one));
  }
  for (const [type, opening] of events) {
    const event = reading.events.find((e) => e.sentence.startsWith(opening));
    tally(`${group}: event type`, event?.type === type, `${name} “${opening}”: ${event?.type}, not ${type}`);
  }
}

/** Grouping on our own clusters, in per cent. */
function clusterScores() {
  const round = (value) => Math.round(10 * value) / 10;
  const scored = Object.keys(CLUSTER_SETS).flatMap((set) => {
    const score = scoreClusters((input) => factsOf(readArticle(input, options)), groupStories, set);
    misses.push(...score.misses.map((miss) => `${set}: ${miss}`));
    return [
      [`${set}: precision`, round(score.precision)],
      [`${set}: recall`, round(score.recall)],
    ];
  });
  return Object.fromEntries(scored);
}

/** Time expressions in our own annotated articles, in per cent. */
function dateScores() {
  const round = (share) => Math.round(10 * share) / 10;
  const scored = DATE_SETS.flatMap((set) => {
    const { place, value, day, misses: missed } = scoreDates((input) => readArticle(input, options).dates, set);
    misses.push(...missed);
    return [
      [`${set}: place`, round(place)],
      [`${set}: value`, round(value)],
      [`${set}: right day`, round(day)],
    ];
  });
  return Object.fromEntries(scored);
}

/** Figure lines of our own scenarios over several days, in per cent. */
function scenarioScores() {
  const { scores, misses: missed } = scoreScenarios((input) => factsOf(readArticle(input, options)), assembleEdition);
  misses.push(...missed);
  return Object.fromEntries(scores.map(([kind, share]) => [kind, Math.round(10 * share) / 10]));
}

async function collect(items) {
  const all = [];
  for await (const item of items) all.push(item);
  return all;
}

const scores = Object.fromEntries([...tallies].map(([name, t]) => [name, Math.round((1000 * t.right) / t.all) / 10]));
Object.assign(scores, clusterScores(), dateScores(), scenarioScores());

const fingerprint = createHash('sha256')
  .update(readFileSync(here('newsroom.jsonl')))
  .update(fixtures.map(([, , json]) => json).join('\n'))
  .update(
    DATE_SETS.flatMap(loadDated)
      .map((x) => x.raw)
      .join('\n'),
  )
  .update(
    loadScenarios()
      .map((x) => x.raw)
      .join('\n'),
  )
  .digest('hex')
  .slice(0, 16);
const floors = existsSync(here('floors.json'))
  ? JSON.parse(readFileSync(here('floors.json'), 'utf8'))
  : { corpus: fingerprint, floors: {} };
if (process.argv.includes('--misses')) console.log(misses.join('\n'));
if (process.argv.includes('--raise')) {
  for (const [name, score] of Object.entries(scores)) floors.floors[name] = Math.max(score, floors.floors[name] ?? 0);
  writeFileSync(here('floors.json'), `${JSON.stringify({ corpus: fingerprint, floors: floors.floors }, null, 2)}\n`);
}
let under = 0;
for (const [name, floor] of Object.entries(floors.floors)) {
  const score = scores[name] ?? 0;
  if (score < floor) under++;
  console.log(`${score < floor ? 'UNDER' : 'ok   '} ${name.padEnd(24)} ${String(score).padStart(6)}  floor ${floor}`);
}
if (floors.corpus !== fingerprint) {
  console.log('the annotated newsroom changed: check the floors and run npm run quality -- --raise');
  under++;
}
console.log(`${Object.keys(floors.floors).length - under} passed, ${under} failed`);
process.exitCode = under > 0 || Object.keys(floors.floors).length === 0 ? 1 : 0;
