import type { Desk } from '../core/ports/desk.ts';
import { type Finding, well } from '../core/ports/finding.ts';
import type { Newsroom, SourceHealth } from '../core/ports/newsroom.ts';

/** Less than half of the pages gave their text: the outlet's pages cannot be read. */
const POOR = 0.5;
const ENOUGH_PAGES = 10;

/** What waits for the operator, and how the sources do. */
export async function examineDesk(newsroom: Newsroom, desk: Desk): Promise<Finding[]> {
  const { undated, heldFigures, heldEditions, possibleDoubles, days } = await desk.status();
  const failed = days.reduce((sum, day) => sum + day.failed, 0);
  const waits = (about: string, n: number, todo: string): Finding =>
    n === 0 ? well(about, 'none') : { about, state: 'warn', says: `${n}`, todo };
  return [
    ...sourcesOf(await newsroom.sources()),
    waits('undated articles', undated, 'settle them: `daybrief date`, or /undated'),
    waits('held figures', heldFigures, 'look at them: `daybrief held`; let go with `daybrief release ID`'),
    waits('held editions', heldEditions.length, `let go: \`daybrief release ${heldEditions[0] ?? 'DAY'}\``),
    waits('failed deliveries', failed, 'see /status and the log: chats that blocked the bot end here too'),
    well('possible doubles', `${possibleDoubles}`),
  ];
}

function sourcesOf(sources: readonly SourceHealth[]): Finding[] {
  if (sources.length === 0)
    return [
      { about: 'sources', state: 'warn', says: 'none is listed', todo: 'set SOURCES_PATH, or add articles by hand' },
    ];
  const ill = sources.flatMap(findingOf);
  return ill.length > 0 ? ill : [well('sources', `${sources.length}, all well`)];
}

function findingOf(source: SourceHealth): Finding[] {
  const { name, state, detail, pagesRead, pagesTried } = source;
  const about = `source ${name}`;
  const pause = `check its address, or \`daybrief sources pause ${name}\``;
  if (state === 'failing')
    return [{ about, state: 'warn', says: `fails: ${detail ?? 'no reason known'}`, todo: pause }];
  if (state === 'stale') return [{ about, state: 'warn', says: 'nothing new for a week', todo: pause }];
  if (state === 'undated')
    return [{ about, state: 'warn', says: 'its articles carry no dates', todo: 'settle them: `daybrief date`' }];
  if (pagesTried >= ENOUGH_PAGES && pagesRead < POOR * pagesTried) {
    const says = `the text of ${pagesRead} of ${pagesTried} pages was found`;
    return [{ about, state: 'warn', says, todo: 'set "read": "feed" for it if its feed carries the text' }];
  }
  return [];
}
