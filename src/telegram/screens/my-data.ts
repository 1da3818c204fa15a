import { encode } from '../buttons/codec.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';
import { note } from './note.ts';

/** Everything stored about the person, as a file they can read. Only in private: a group is not the place for it. */
export async function myData(talk: Talk): Promise<Screen> {
  if (talk.person === null || talk.kind !== 'private') return note(talk.say.channel.privateOnly);
  const data = await talk.deps.chats.exportPerson(talk.person);
  const file = { name: 'daybrief-data.json', content: `${JSON.stringify(data, null, 2)}\n` };
  return { ...note(talk.say.data.here), file, rows: [[{ label: talk.say.buttons.erase, data: encode('er') }]] };
}

/** Asks once, where a finger may have slipped. */
export async function askErase(talk: Talk): Promise<Screen> {
  if (talk.person === null || talk.kind !== 'private') return note(talk.say.channel.privateOnly);
  const rows = [
    [
      { label: talk.say.buttons.erase, data: encode('ey') },
      { label: talk.say.buttons.cancel, data: encode('cx') },
    ],
  ];
  return { ...note(talk.say.data.confirm), rows };
}

/** Erases everything stored about the person. */
export async function erased(talk: Talk): Promise<Screen> {
  if (talk.person === null || talk.kind !== 'private') return note(talk.say.channel.privateOnly);
  await talk.deps.chats.erasePerson(talk.person);
  return note(talk.say.data.erased);
}
