import type { Day, Edition } from '../../core/model.ts';
import type { ChatSettings } from '../../core/ports/chats.ts';
import type { Cargo } from '../../core/ports/outbox.ts';
import type { Composer } from '../../core/ports/sender.ts';
import { figureLine } from '../../core/render/lines/figure.ts';
import { correctionBlocks } from '../../core/render/telegram/lists.ts';
import { type Block, bold, fill, type Line, line } from '../../core/render/telegram/span.ts';
import { recapBlocks, weekTitle } from '../../core/render/telegram/recap.ts';
import { spansOf } from '../../core/render/telegram/view.ts';
import { packedDay } from '../buttons/args.ts';
import { encode } from '../buttons/codec.ts';
import type { Deps } from '../deps.ts';
import { messagesOf } from '../messages/list.ts';
import { allParts } from './present.ts';
import type { Screen } from '../talk/screen.ts';
import { missingScreen } from '../screens/day.ts';
import { editionScreen } from '../screens/edition.ts';
import { saidIn } from '../../core/watch/alerts.ts';
import { note } from '../screens/note.ts';
import { remedyRows } from '../screens/remedies.ts';
import type { Audience } from '../talk/talk.ts';
import { dayIn } from '../talk/today.ts';

/** Makes the messages of deliveries, as the bot's own answers are made: the chat's language, length and selection. */
export function createComposer(deps: Deps, botName: string): Composer {
  return {
    async compose(cargo, settings) {
      const to = audienceOf(deps, settings, botName);
      const screen = await screenOf(to, cargo);
      if (!screen) return [];
      const rows = (screen.rows ?? []).map((row) => row.filter((button) => 'url' in button));
      return allParts(settings.kind === 'channel' ? { ...screen, rows } : screen, to.say);
    },
  };
}

function audienceOf(deps: Deps, settings: ChatSettings, botName: string): Audience {
  const say = messagesOf(settings.language);
  const now = deps.clock.now();
  const today = dayIn(settings.zone, now);
  const view = { words: say.words, screen: say.screen, bot: botName };
  return { deps, place: settings.place, settings, say, view, now, today };
}

/** What a cargo looks like; null where there is nothing left to tell. */
async function screenOf(to: Audience, cargo: Cargo): Promise<Screen | null> {
  const { newsroom } = to.deps;
  if (cargo.kind === 'weekly') return weekly(to, cargo.from, cargo.to);
  if (cargo.kind === 'notice') {
    const lines = cargo.said?.map((each) => line(saidIn(to.say.alerts, each))) ?? [line(cargo.text)];
    return { blocks: [{ lines }], rows: remedyRows(to.say.buttons, cargo.remedies ?? []) };
  }
  if (cargo.kind === 'correction') return correction(to, cargo);
  if (cargo.kind === 'alert') return alert(to, cargo.day, cargo.figureId);
  if (cargo.kind === 'empty') return missingScreen(to, cargo.day);
  if (cargo.kind === 'delayed') return note(delayedWords(to, cargo.day, cargo.reason));
  if (cargo.kind === 'no_rights') return note(fill(to.say.other.noRights, { title: cargo.title ?? '' }));
  if (cargo.kind === 'topic_gone') return note(to.say.other.topicGone);
  const edition = await newsroom.edition(cargo.day, cargo.revision);
  if (!edition) return missingScreen(to, cargo.day);
  return editionScreen(to, edition, { length: to.settings.length, version: 's' });
}

function delayedWords(to: Audience, day: Day, reason: string): Line {
  const ended = /[.!?]$/.test(reason) ? reason : `${reason}.`;
  return fill(to.say.other.delayed, { day: to.say.words.longDay(day), reason: ended });
}

async function weekly(to: Audience, from: Day, last: Day): Promise<Screen | null> {
  const days = await to.deps.newsroom.days(from, last);
  const found = await Promise.all(days.map(({ day }) => to.deps.newsroom.edition(day)));
  const editions = found.filter((edition) => edition !== null);
  return editions.length ? { blocks: recapBlocks(weekTitle(from, last, to.view), editions, to.view) } : null;
}

type Correcting = Extract<Cargo, { kind: 'correction' }>;

async function correction(to: Audience, { day, figureIds, places }: Correcting): Promise<Screen | null> {
  const edition = await to.deps.newsroom.edition(day);
  const told = (figureId: string, at: number) => (places ? places.includes(at) : figureIds.includes(figureId));
  const found = edition?.corrections.filter(({ figureId }, at) => told(figureId, at)) ?? [];
  if (!found.length) return null;
  const { words, screen } = to.view;
  const heading = line(bold(screen.corrections.title), `, ${words.longDay(day)}`);
  return { blocks: correctionBlocks(found, heading, to.view), rows: [[open(to, day)]] };
}

async function alert(to: Audience, day: Day, figureId: string): Promise<Screen | null> {
  const edition = await to.deps.newsroom.edition(day);
  const figure = edition?.figures.find(({ id }) => id === figureId);
  if (!edition || !figure) return null;
  const blocks: Block[] = [
    { heading: [bold(to.view.screen.alert)], lines: [spansOf(figureLine(figure, edition, to.view.words), to.view)] },
  ];
  return {
    blocks,
    rows: [[{ label: to.say.buttons.figures, data: encode('fi', [figureId, packedDay(day)], 'new') }, open(to, day)]],
  };
}

const open = (to: Audience, day: Edition['date']) => ({
  label: to.say.buttons.back.replace('{day}', to.say.words.day(day, to.today)),
  data: encode('dy', [packedDay(day)], 'new'),
});
