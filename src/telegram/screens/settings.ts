import { bold, fill, type Line, line } from '../../core/render/telegram/span.ts';
import { counted } from '../../core/render/words/locale.ts';
import { encode } from '../buttons/codec.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';
import { nextWords, slotWords, zoneName } from './slots.ts';

/** Everything that the chat chose, and the next delivery. */
export async function settingsScreen(talk: Talk): Promise<Screen> {
  const { say } = talk;
  return {
    blocks: [{ heading: [bold(say.settings.heading)], lines: [...timeLines(talk), ...contentLines(talk)] }],
    rows: settingsRows(talk),
  };
}

function timeLines(talk: Talk): Line[] {
  const { say, settings } = talk;
  const { silent, pausedUntil, slots, zone, carries, emptyDays } = settings;
  if (!slots.length) return [line(say.settings.noSlots)];
  const ordered = [...slots].sort((a, b) => a.time.localeCompare(b.time));
  const lines = ordered.map((slot) => line(slotWords(slot, zone, say)));
  if (pausedUntil) lines.push(fill(say.settings.pausedUntil, { day: say.words.day(pausedUntil, talk.today) }));
  lines.push(line(say.settings.carries[carries]));
  const [from = '', to = ''] = silent?.split('-') ?? [];
  if (silent) lines.push(fill(say.settings.silent, { from, to: `${to} ${zoneName(zone)}` }));
  lines.push(line(emptyDays ? say.settings.emptyOn : say.settings.emptyOff));
  return [...lines, nextWords(talk) ?? line(say.settings.noNext)];
}

function contentLines(talk: Talk): Line[] {
  const { say, settings } = talk;
  const list = (mode: 'follow' | 'mute') =>
    settings.follows
      .filter((each) => each.mode === mode)
      .map((each) => each.label ?? each.value)
      .join(', ');
  const [following, muted] = [list('follow'), list('mute')];
  const hidden = settings.hidden.map((section) => say.sections[section]).join(', ');
  return [
    line(`${say.buttons.length}: ${say.lengths[settings.length]}`),
    hidden ? fill(say.settings.leftOut, { list: hidden }) : line(say.settings.allSections),
    fill(say.settings.language, { name: say.name }),
    ...(following ? [fill(say.settings.following, { list: following })] : []),
    ...(muted ? [fill(say.settings.muted, { list: muted })] : []),
    line(counted(say.words.language, say.settings.alerts, settings.alertsPerDay)),
    ...(settings.rich ? [line(say.settings.rich)] : []),
  ];
}

function settingsRows(talk: Talk) {
  const { buttons } = talk.say;
  const { slots, pausedUntil } = talk.settings;
  const button = (label: string, verb: string, ...args: (string | number)[]) => ({ label, data: encode(verb, args) });
  const timed = slots.length
    ? [
        [button(buttons.slots, 'sl'), button(buttons.city, 'zo'), button(buttons.carries, 'cy')],
        [
          button(buttons.silent, 'si'),
          button(buttons.emptyDays, 'em'),
          button(pausedUntil ? buttons.resume : buttons.pause, pausedUntil ? 'rs' : 'pa'),
        ],
      ]
    : [[button(buttons.add, 'tm', 0), button(buttons.city, 'zo')]];
  return [
    ...timed,
    [button(buttons.length, 'le'), button(buttons.sections, 'sc'), button(buttons.language, 'lg')],
    [button(buttons.followed, 'fo'), button(buttons.alerts, 'al')],
    [button(buttons.rich, 'ri'), button(buttons.data, 'my')],
    slots.length ? [button(buttons.unsubscribe, 'un')] : [],
  ];
}
