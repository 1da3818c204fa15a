import { expect, test } from 'vitest';
import { expectTranscript } from './golden.ts';
import { type Phone, phone, READER } from './phone.ts';

test('the operator sees how things stand, settles dates, holds, releases, withdraws and sends', async () => {
  const operator = await phone({ adminIds: [READER] });
  await operator.say('/status');
  await operator.tap('Release f9');
  await operator.say('/status');
  await operator.tap('Without a date');
  await operator.tap('3 May');
  await operator.say('/undated');
  await operator.tap('Other day');
  await operator.say('2 May');
  await operator.say('/hold 4 May');
  await operator.say('/hold 4 May a date is being checked');
  await operator.tap('Release');
  await operator.say('/release f9');
  await operator.say('/preview 4 May');
  await operator.say('/send 4 May');
  await operator.say('/retract f1 misread by a digit');
  await operator.say('/reports');
  await operator.say('/stats');
  await operator.say('https://post.example/velm');
  expect(operator.deps.errors).toEqual([]);
  expect(operator.deps.desk.asked).toEqual([
    'releaseFigure f9',
    'settle u1 2026-05-03',
    'settle u1 2026-05-02',
    'hold 2026-05-04 a date is being checked',
    'release 2026-05-04',
    'releaseFigure f9',
    'send 2026-05-04',
    'retract f1 misread by a digit',
    'take url',
  ]);
  expectTranscript('desk', operator.transcript());
  await operator.close();
});

test('an operator who chose nothing is told things in the language they were met in; of other people nothing is kept', async () => {
  const operator = await phone({ adminIds: [READER] });
  await operator.say('/today', { language: 'de' });
  operator.api.chat({ id: 900 });
  await operator.say('/today', { chat: 900, from: 900, language: 'de' });
  const kept = (chat: number) => operator.deps.chats.settings({ chat, thread: null });
  expect([(await kept(READER))?.language, await kept(900)]).toEqual(['de', null]);
  await operator.close();
});

test('the operator rests a source that fails, and has it asked again', async () => {
  const operator = await phone({ adminIds: [READER] });
  await operator.say('/sources');
  expect(await operator.tap('Rest: Osk Wire')).toContain('(edited)');
  expect(operator.deps.desk.asked).toEqual(['pauseSource Osk Wire true']);
  expect(operator.deps.errors).toEqual([]);
  await operator.close();
});

/** A file lies with Telegram and is sent to the bot. */
function sendFile(to: Phone, name: string, content: string, size = content.length): Promise<string> {
  const id = `F${name.length}`;
  to.api.state.files.set(id, Buffer.from(content));
  const document = { file_id: id, file_unique_id: `u${id}`, file_name: name, file_size: size };
  return to.say('', { extra: { text: undefined, document } });
}

test('a file that the operator sends is taken in; one too large for Telegram, or from a reader, is not', async () => {
  const operator = await phone({ adminIds: [READER] });
  expect(await sendFile(operator, 'bridge.html', '<p>The bridge at Velm is open.</p>')).toContain('4 May');
  expect(await sendFile(operator, 'huge.txt', 'x', 30_000_000)).toContain('/latest');
  expect(operator.deps.desk.asked).toEqual(['take bridge.html: <p>The bridge at Velm is open.</p>']);
  expect(operator.deps.errors).toEqual([]);
  await operator.close();
  const reader = await phone({ adminIds: [900] });
  expect(await sendFile(reader, 'bridge.html', '<p>The bridge</p>')).toContain('/latest');
  expect(reader.deps.desk.asked).toEqual([]);
  await reader.close();
});

test('the desk is closed to everybody else, its buttons too', async () => {
  const reader = await phone({ adminIds: [900] });
  for (const command of [
    '/status',
    '/undated',
    '/hold 4 May x',
    '/release 4 May',
    '/send 4 May',
    '/retract f1 xyz',
    '/stats',
  ])
    expect(await reader.say(command)).toContain('for the operator');
  for (const data of ['1e:qp:Osk Wire', '1e:sn:20260504', '1e:re:20260504', '1e:us:no:u1', '1e:rc:1', '1e:ud'])
    expect(await reader.tap(data)).toContain('out of date');
  expect(await reader.say('https://post.example/velm')).toContain('/latest');
  expect(reader.deps.desk.asked).toEqual([]);
  await reader.close();
});
