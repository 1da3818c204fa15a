import { bold, fill, line } from '../../../core/render/telegram/span.ts';
import { timeSpan } from '../../../core/render/telegram/view.ts';
import { encode, fits } from '../../buttons/codec.ts';
import type { Command, Talk } from '../../talk/talk.ts';
import type { Screen } from '../../talk/screen.ts';

const DAYS = 7;
const HELD = 5;

/** /status: the days and their deliveries, the sources, what waits. */
export const status: Command = {
  run: async (talk) => talk.show(await statusScreen(talk)),
};

async function statusScreen(talk: Talk): Promise<Screen> {
  const { desk: say, words } = talk.say;
  const found = await talk.deps.desk.status();
  const sources = await talk.deps.newsroom.sources();
  const held = await talk.deps.desk.heldFigures();
  const bad = sources.filter(({ state }) => state !== 'ok');
  const days = found.days
    .slice(-DAYS)
    .map(({ day, revision, sent, waiting, failed }) =>
      fill(say.day, { day: words.day(day, talk.today), revision, sent, waiting, failed }),
    );
  const heldDays = found.heldEditions.map((day) => words.day(day, talk.today)).join(', ') || say.none;
  const names = bad.length ? `(${bad.map(({ name }) => name).join(', ')})` : '';
  const backup = found.lastBackup ? timeSpan(found.lastBackup, words.instant(found.lastBackup)) : say.never;
  const lines = [
    ...days,
    fill(say.sources, { ok: sources.length - bad.length, bad: bad.length, names }),
    fill(say.undated, { n: found.undated }),
    fill(say.held, { days: heldDays }),
    fill(say.heldFigures, { n: held.length }),
    ...held
      .slice(0, HELD)
      .map(({ id, day, line: told, reason }) => line(`${id}, ${words.day(day, talk.today)}: ${told} (${reason})`)),
    ...(found.possibleDoubles ? [fill(say.doubles, { n: found.possibleDoubles })] : []),
    fill(say.backup, { time: backup }),
  ];
  const title = line(bold(say.status), ', ', timeSpan(talk.now, words.instant(talk.now)));
  const { buttons } = talk.say;
  const rows = [
    [
      { label: buttons.sources, data: encode('so') },
      { label: buttons.undated, data: encode('ud') },
      { label: buttons.reports, data: encode('rl') },
    ],
  ];
  const release = held
    .filter(({ id }) => fits('rf', [id]))
    .slice(0, HELD)
    .map(({ id }) => ({ label: `${buttons.release} ${id}`, data: encode('rf', [id]) }));
  return { blocks: [{ heading: title, lines }], rows: [release, ...rows] };
}
