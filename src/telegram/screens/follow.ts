import type { Follow } from '../../core/ports/chats.ts';
import { bold, code, fill, line } from '../../core/render/telegram/span.ts';
import { encode } from '../buttons/codec.ts';
import { followMark, MOST_FOLLOWS, sameFollow } from '../asked/follows.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';
import { note } from './note.ts';

const nameOf = (follow: Follow): string => follow.label ?? follow.value;

/** Everything that the chat follows and mutes; one tap takes it off the list. */
export async function followList(talk: Talk, said?: string): Promise<Screen> {
  const { follows } = talk.settings;
  const { say } = talk;
  const list = (mode: Follow['mode']) =>
    follows
      .filter((each) => each.mode === mode)
      .map(nameOf)
      .join(', ');
  const [following, muted] = [list('follow'), list('mute')];
  const lines = [
    ...(said ? [line(said)] : []),
    ...(following ? [fill(say.settings.following, { list: following })] : []),
    ...(muted ? [fill(say.settings.muted, { list: muted })] : []),
    ...(follows.length ? [] : [line(say.follow.none)]),
    fill(say.follow.hint, {
      one: code('/follow Mariupol'),
      two: code('/follow claimant: UN'),
      three: code('/mute polls'),
    }),
  ];
  const rows = follows
    .slice(0, 40)
    .map((follow, at) => [
      { label: say.buttons.remove.replace('{what}', nameOf(follow)), data: encode('fr', [at, followMark(follow)]) },
    ]);
  const settings = [{ label: say.buttons.settings, data: encode('se') }];
  return { blocks: [{ heading: [bold(say.follow.heading)], lines }], rows: [...rows, settings] };
}

/** Puts something on the list; a thing that was muted is followed then, and the other way round. */
export async function addFollow(talk: Talk, follow: Follow): Promise<Screen> {
  const { follow: say } = talk.say;
  const before = talk.settings.follows.find((each) => sameFollow(each, follow));
  const what = nameOf(follow);
  if (before?.mode === follow.mode) return followList(talk, say.known.replace('{what}', what));
  const others = talk.settings.follows.filter((each) => each !== before);
  if (others.length >= MOST_FOLLOWS) return note(say.tooMany);
  await talk.change({ follows: [...others, follow] });
  return followList(talk, say[follow.mode === 'mute' ? 'muted' : 'added'].replace('{what}', what));
}

/** Takes the thing at a position off the list, if it is still the one that the button meant. */
export async function removeFollow(talk: Talk, at: number, mark: string): Promise<Screen> {
  const follow = talk.settings.follows[at];
  if (!follow || followMark(follow) !== mark) return followList(talk);
  await talk.change({ follows: talk.settings.follows.filter((each) => each !== follow) });
  return followList(talk, talk.say.follow.removed.replace('{what}', nameOf(follow)));
}

/** Follows a figure or story, or stops it; `screen` is shown again under a line that says what that means. */
export async function toggleFollow(talk: Talk, follow: Follow, screen: () => Promise<Screen>): Promise<Screen> {
  const { follow: say } = talk.say;
  const without = talk.settings.follows.filter((each) => !sameFollow(each, follow));
  const followed = without.length < talk.settings.follows.length;
  if (!followed && without.length >= MOST_FOLLOWS) return note(say.tooMany);
  await talk.change({ follows: followed ? without : [...without, follow] });
  const said = (followed ? say.removed : say.added).replace('{what}', nameOf(follow));
  const shown = await screen();
  return { ...shown, blocks: [{ lines: [line(said)] }, ...shown.blocks] };
}
