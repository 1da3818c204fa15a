// Scores the ledger on our own scenarios: several days of an invented story as several outlets tell it, annotated line by line
// before they were read. `@` opens an article (day, outlet, title), `=` an edition (`= now` as known now) with its questions: `+` a
// figure line (number and thing, claimant, change; `-` is none, `?` not judged), `~` two numbers side by side, `-` a number that is no
// line, `!` one held for the operator, `1` a number told in one line.
import { readdirSync, readFileSync } from 'node:fs';

/** The first scenarios, and those written after the rules that came of the ones before, each as an honest count of its day. */
const SETS = {
  scenarios: new URL('scenarios/', import.meta.url),
  'later scenarios': new URL('scenarios/later/', import.meta.url),
  'newest scenarios': new URL('scenarios/newest/', import.meta.url),
};

/** The scenarios: name, articles in the order in which they came, and what the edition of each day is to say. */
export const loadScenarios = () =>
  Object.entries(SETS).flatMap(([set, folder]) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => {
        const raw = readFileSync(new URL(name, folder), 'utf8');
        return { set, name: name.replace('.txt', ''), raw, ...parse(raw) };
      }),
  );

function parse(raw) {
  const articles = [];
  const days = [];
  for (const line of raw.split('\n')) {
    const [mark, rest] = [line.slice(0, 2), line.slice(2)];
    if (mark === '@ ') {
      const [published, outlet, title] = rest.split(' | ');
      articles.push({ id: `${published} ${outlet} ${title}`, published, outlet, title, text: title });
    } else if (mark === '= ') {
      const now = rest.startsWith('now ');
      days.push({ day: rest.replace('now ', ''), now, wanted: [] });
    } else if (days.length > 0) {
      if (line) days.at(-1).wanted.push([line[0], rest]);
    } else if (articles.length > 0) articles.at(-1).text += `\n${line}`;
  }
  return { articles, days };
}

/** The share of right answers of each kind of question, and what was asked in vain. `read` gives the facts of an article. */
export function scoreScenarios(read, assemble) {
  const kinds = new Map();
  const misses = [];
  for (const { kind, right, what } of askScenarios(loadScenarios(), read, assemble)) {
    const tally = kinds.get(kind) ?? { right: 0, all: 0 };
    kinds.set(kind, { right: tally.right + (right ? 1 : 0), all: tally.all + 1 });
    if (!right) misses.push(`${kind}: ${what}`);
  }
  return { scores: [...kinds].map(([kind, { right, all }]) => [kind, (100 * right) / all]), misses };
}

/** Every question about every scenario: of what kind it is, whether the answer is right, and what was asked. */
export function askScenarios(scenarios, read, assemble) {
  const asked = [];
  for (const { set, name, articles, days } of scenarios) {
    const facts = articles.map(read);
    for (const { day, now, wanted } of days) {
      const edition = assemble(requestOf(day, now, now ? facts : facts.filter((one) => one.published.date <= day)));
      const ask = (kind, right, what) =>
        asked.push({ kind: `${set}: ${kind}`, right, what: `${name} ${day}: ${what}` });
      for (const [mark, rest] of wanted) judge(mark, rest, edition, ask);
      if (now) continue;
      const later = assemble(requestOf(day, now, facts));
      ask('same with later articles', JSON.stringify(later) === JSON.stringify(edition), 'the edition changed');
    }
  }
  return asked;
}

function requestOf(day, now, articles) {
  const withheld = { heldFigures: [], releasedFigures: [], retractedFigures: [], retractedEvents: [] };
  const frame = { chronologies: [], revision: 1, cutoff: null, failedSources: [], undated: 0, corrections: [] };
  return { day, clock: now ? 'now' : 'reported', articles, ...frame, withheld };
}

const claimsOf = (edition) => edition.figures.flatMap((figure) => figure.claims.map((claim) => ({ figure, claim })));

function judge(mark, rest, edition, ask) {
  if (mark === '+') return judgeLine(rest, edition, ask);
  if (mark === '-') {
    const shown = claimsOf(edition).find(({ claim }) => claim.text === rest || String(claim.value) === rest);
    return ask('not shown', !shown, `${rest} is a line: ${shown?.claim.sentence}`);
  }
  if (mark === '!') return ask('held', (edition.coverage.held ?? 0) > 0, `${rest} is not held`);
  if (mark === '1') {
    const lines = edition.figures.filter(({ claims }) => claims.some(({ value }) => value === Number(rest)));
    return ask('told once', lines.length === 1, `${rest} is told in ${lines.length} lines`);
  }
  const [one, other] = rest.split(' : ').map((told) => matching(told, edition));
  const beside = one.some(({ figure }) => figure.differing && other.some((side) => side.figure === figure));
  return ask('side by side', beside, rest);
}

const STEMS = {
  killed: /kill|dead|die|death|lost|lose/,
  'per cent': /percent/,
  houses: /hous|home/,
  infected: /infect|case/,
};

/** The claims that give a number of a thing: "14 killed", "300 jobs denied". */
function matching(told, edition) {
  const [, number, thing] = /^(\S+) (.+?)(?: denied)?$/.exec(told);
  const fits = STEMS[thing] ?? new RegExp(thing.replace(/s$/, '').replace('square kilometre', 'km'), 'i');
  return claimsOf(edition).filter(
    ({ figure, claim }) =>
      claim.value === Number(number) &&
      fits.test(
        [figure.counted, figure.measure, figure.unit, figure.category, claim.counted, claim.text]
          .join(' ')
          .toLowerCase(),
      ) &&
      (!told.endsWith(' denied') || claim.status === 'denied'),
  );
}

function judgeLine(rest, edition, ask) {
  const [told, claimant, change] = rest.split(' | ');
  const found = matching(told, edition);
  ask('line shown', found.length > 0, told);
  if (found.length === 0) return;
  const said = ({ claim }) =>
    claimant === '?' ||
    (claimant === '-'
      ? claim.claimant === null
      : (claim.claimant ?? '').toLowerCase().includes(claimant.toLowerCase()));
  const hit = found.find(said);
  ask('claimant', hit !== undefined, `${told}: ${found.map(({ claim }) => claim.claimant)}, not ${claimant}`);
  if (!hit) return;
  ask('told once', new Set(found.filter(said).map(({ figure }) => figure.id)).size === 1, `${told} by ${claimant}`);
  if (change === '?') return;
  const { kind, from, baselineDate } = hit.claim.change ?? {};
  const is = hit.claim.change ? `${kind} from ${from} on ${baselineDate}` : '-';
  ask('change', is === change, `${told}: ${is}, not ${change}`);
}
