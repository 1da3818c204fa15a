import { expect, test } from 'vitest';
import { expectTranscript } from './golden.ts';
import { phone, READER } from './phone.ts';

const GROUP = -500;
const [ADMIN, MEMBER] = [201, 202];
const admins = { [ADMIN]: { status: 'administrator' }, [MEMBER]: { status: 'member' } };

test('in a group admins alone change the edition; others read, and commands for another bot are left to it', async () => {
  const people = await phone();
  people.api.chat({ id: GROUP, type: 'supergroup', members: admins });
  const [member, admin] = [
    { chat: GROUP, from: MEMBER },
    { chat: GROUP, from: ADMIN },
  ];
  await people.say('/briefing 3 May', member);
  await people.say('/subscribe 08:00', member);
  const denied = people.api.calls.findLast(({ method }) => method === 'sendMessage');
  expect(denied?.fields['ephemeral_message_parameters']).toEqual({ receiver_user_id: MEMBER });
  await people.say('/subscribe 08:00 Lviv', admin);
  await people.tap('Unsubscribe', member);
  await people.tap('Length', admin);
  await people.tap('short', admin);
  await people.say('/latest@other_bot', member);
  await people.say('/nosuchthing', member);
  await people.say('/deleteme', member);
  await people.say('good morning all', member);
  expect(people.deps.errors).toEqual([]);
  expectTranscript('group', people.transcript());
  await people.close();
});

test('a group that adds the bot hears what it is and how to subscribe', async () => {
  const people = await phone();
  people.api.chat({
    id: GROUP,
    type: 'supergroup',
    members: { ...admins, [people.api.state.bot.id]: { status: 'left' } },
  });
  people.api.botBecomes(GROUP, 'member', {}, { id: ADMIN });
  await people.pump();
  expect(people.api.shown(GROUP).at(-1)?.text).toContain('/subscribe 08:00 Kyiv');
  expect(people.deps.errors).toEqual([]);
  await people.close();
});

test('two people in one group do not disturb each other', async () => {
  const people = await phone();
  people.api.chat({ id: GROUP, type: 'supergroup', members: { ...admins, 203: { status: 'creator' } } });
  await people.say('/search', { chat: GROUP, from: MEMBER });
  await people.say('/pause', { chat: GROUP, from: 203 });
  const hit = await people.say('dam', { chat: GROUP, from: MEMBER });
  expect(hit).toContain('hits, newest first');
  expect(await people.say('dam', { chat: GROUP, from: ADMIN })).toBe('');
  await people.close();
});

test('a forum topic has its own subscription and its own answers', async () => {
  const people = await phone();
  people.api.chat({ id: GROUP, type: 'supergroup', is_forum: true, topics: { 7: 'open', 8: 'open' }, members: admins });
  const answer = await people.say('/subscribe 06:00', { chat: GROUP, from: ADMIN, thread: 7 });
  expect(answer).toContain('(in topic 7)');
  const places = [...people.deps.chats.all.values()].map(({ place }) => place);
  expect(places).toEqual([{ chat: GROUP, thread: 7 }]);
  const other = await people.say('/settings', { chat: GROUP, from: MEMBER, thread: 8 });
  expect(other).toContain('(in topic 8)');
  expect(other).toContain('No subscription');
  await people.close();
});

test('a channel is linked by adding the bot, told to the admin in private, posted to and unlinked', async () => {
  const people = await phone();
  const rights = { [READER]: { status: 'creator' } };
  people.api.chat({ id: -900, type: 'channel', title: 'Evening <Desk>', members: rights });
  await people.say('/channels');
  people.api.botBecomes(-900, 'administrator', { can_post_messages: false }, { id: READER });
  await people.pump();
  people.api.botBecomes(-900, 'administrator', { can_post_messages: true }, { id: READER });
  await people.say('/channels');
  await people.tap('Post now');
  await people.tap('Unlink');
  expect(people.deps.errors).toEqual([]);
  expectTranscript('channel', people.transcript());
  await people.close();
});

test('blocked, back, and a group that becomes a supergroup', async () => {
  const people = await phone();
  const state = (chat: number) => [...people.deps.chats.all.values()].find(({ place }) => place.chat === chat)?.state;
  await people.say('/subscribe');
  people.api.botBecomes(READER, 'kicked');
  await people.pump();
  expect(state(READER)).toBe('blocked');
  people.api.botBecomes(READER, 'member');
  await people.pump();
  expect(state(READER)).toBe('active');
  people.api.chat({ id: -30, type: 'group', members: admins });
  await people.say('/subscribe 09:00', { chat: -30, from: ADMIN });
  people.api.update({
    message: {
      message_id: 9,
      date: 1,
      chat: { id: -30, type: 'group', title: 'x' },
      from: { id: 1, is_bot: false, first_name: 'x' },
      migrate_to_chat_id: -100030,
    },
  });
  await people.pump();
  expect(state(-30)).toBeUndefined();
  expect(state(-100030)).toBe('active');
  await people.close();
});

test('only invited chats are served, and the others hear so once', async () => {
  const people = await phone({ allowedChats: [5] });
  expect(await people.say('/start')).toContain('invited chats only');
  expect(await people.say('/start')).toBe('');
  people.api.chat({ id: 5 });
  expect(await people.say('/start', { chat: 5, from: 5 })).toContain('Daybrief sends');
  await people.close();
});

test('a flood gets one word, then silence, then help again', async () => {
  let now = Date.parse('2026-05-05T10:00:00Z');
  const people = await phone({ clock: { now: () => new Date(now).toISOString() } });
  const answers: string[] = [];
  for (let n = 0; n < 50; n++) answers.push(await people.say('/help'));
  expect(answers.filter((answer) => answer.includes('a lot at once'))).toHaveLength(1);
  expect(answers.at(-1)).toBe('');
  now += 61_000;
  expect(await people.say('/help')).toContain('/briefing');
  await people.close();
});
