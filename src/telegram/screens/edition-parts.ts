import type { Day } from '../../core/model.ts';
import { differingCard } from '../../core/render/telegram/claims.ts';
import { editionFigures } from '../../core/render/telegram/lists.ts';
import { storyList, storyTimeline } from '../../core/render/telegram/story.ts';
import { packedDay } from '../buttons/args.ts';
import { encode } from '../buttons/codec.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';
import { editionOf } from './edition-of.ts';
import type { Version } from './edition.ts';
import { note } from './note.ts';
import { numberRows, turnRow } from './picker.ts';
import { retraction } from './retraction.ts';

const PAGE = 10;

/** A button back to an edition. */
const backTo = (talk: Talk, day: Day) => ({
  label: talk.say.buttons.back.replace('{day}', talk.say.words.day(day, talk.today)),
  data: encode('dy', [packedDay(day)]),
});

/** The figures of one edition, a page at a time, each openable by its number. */
export async function figuresOfDay(talk: Talk, day: Day, version: Version, page: number): Promise<Screen> {
  const edition = await editionOf(talk, day, version);
  if (!edition?.figures.length) return { ...note(talk.say.screen.figures.none), rows: [[backTo(talk, day)]] };
  const pages = Math.ceil(edition.figures.length / PAGE);
  const from = (Math.min(page, pages) - 1) * PAGE;
  const shown = edition.figures.slice(from, from + PAGE);
  const { previousPart, nextPart } = talk.say.buttons;
  const turn = turnRow(Math.min(page, pages), pages, [previousPart, nextPart], (to) =>
    encode('fl', [packedDay(day), version, to]),
  );
  const open = numberRows(shown.length, from + 1, (n) => encode('fi', [shown[n]?.id ?? '', packedDay(day)]));
  return { blocks: editionFigures(edition, from + 1, PAGE, talk.view), rows: [...open, turn, [backTo(talk, day)]] };
}

/** One of the counts on which claimants differ, with buttons to the others. */
export async function claimsOfDay(talk: Talk, day: Day, version: Version, n: number): Promise<Screen> {
  const edition = await editionOf(talk, day, version);
  const differing = edition?.figures.filter((figure) => figure.differing) ?? [];
  const figure = differing[n - 1] ?? differing[0];
  if (!edition || !figure) return { ...note(talk.say.screen.figures.none), rows: [[backTo(talk, day)]] };
  const at = differing.indexOf(figure) + 1;
  const { previousPart, nextPart } = talk.say.buttons;
  const turn = turnRow(at, differing.length, [previousPart, nextPart], (to) =>
    encode('cl', [packedDay(day), version, to]),
  );
  return { blocks: differingCard(figure, edition, talk.view), rows: [turn, [backTo(talk, day)]] };
}

/** The stories of a day, each openable from its first report on. */
export async function storiesOfDay(talk: Talk, day: Day, version: Version): Promise<Screen> {
  const edition = await editionOf(talk, day, version);
  if (!edition?.events.length) return { ...note(talk.say.story.gone), rows: [[backTo(talk, day)]] };
  const { events } = edition;
  const title = `${talk.say.buttons.stories}, ${talk.say.words.day(day, talk.today)}`;
  const rows = numberRows(events.length, 1, (n) => encode('tl', [events[n]?.id ?? '', packedDay(day)]));
  const blocks = storyList(
    events.map((event) => event.headline),
    title,
    talk.say.story.pick,
  );
  return { blocks, rows: [...rows, [backTo(talk, day)]] };
}

/** A story from its first report on. */
export async function storyScreen(talk: Talk, id: string, day: Day): Promise<Screen> {
  const story = await talk.deps.newsroom.story(id);
  if (!story) return { ...note(talk.say.story.gone), rows: [[backTo(talk, day)]] };
  const followed = talk.settings.follows.some((each) => each.kind === 'story' && each.value === id);
  const follow = {
    label: followed ? talk.say.buttons.unfollow : talk.say.buttons.follow,
    data: encode('fs', [id, packedDay(day)]),
  };
  return {
    blocks: [...storyTimeline(story, day, talk.view), ...retraction(talk, id)],
    rows: [[follow], [backTo(talk, day)]],
  };
}
