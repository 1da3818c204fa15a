import { type Block, bold, line } from '../../core/render/telegram/span.ts';
import { encode } from '../buttons/codec.ts';
import type { Messages } from '../messages/messages.ts';
import type { Command } from '../talk/talk.ts';
import { DESK_COMMANDS, READER_COMMANDS, type CommandName } from './names.ts';

/** Which commands /help sets under which heading; what stands in none is left to the menu. */
const GROUPS: Record<keyof Messages['groups'], readonly CommandName[]> = {
  read: ['latest', 'briefing', 'today', 'yesterday', 'figures', 'search', 'timeline', 'catchup', 'week', 'diff'],
  subscribe: ['subscribe', 'unsubscribe', 'pause', 'settings', 'channels'],
  choose: ['follow', 'mute', 'language'],
  you: ['sources', 'corrections', 'privacy', 'mydata', 'deleteme', 'help', 'start'],
  desk: DESK_COMMANDS,
};

/** /help: every command with its line, from the one list. */
export const help: Command = {
  async run(talk) {
    const { say } = talk;
    const groups = Object.entries(GROUPS).filter(([group]) => group !== 'desk' || talk.operator);
    const blocks = groups.map(
      ([group, names]): Block => ({
        heading: [bold(say.groups[group as keyof Messages['groups']])],
        lines: names.map((name) => line(`/${name}: ${say.commands[name]}`)),
      }),
    );
    const rows = [
      [
        { label: say.buttons.latest, data: encode('la') },
        { label: say.buttons.settings, data: encode('se') },
      ],
    ];
    await talk.show({
      blocks: [...blocks, { lines: [line(say.help.days), line(say.help.figures)] }],
      rows,
      alone: true,
    });
  },
};

/** Every command for readers stands under a heading of /help. */
export const HELPED: readonly CommandName[] = Object.values(GROUPS).flat();
export const ALL_COMMANDS: readonly CommandName[] = [...READER_COMMANDS, ...DESK_COMMANDS];
