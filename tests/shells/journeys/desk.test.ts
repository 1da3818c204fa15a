import { expect, test } from 'vitest';
import { expectTranscript } from './golden.ts';
import { phone, READER } from './phone.ts';

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
    'retract {"figure":"f1"} misread by a digit',
    'take url',
  ]);
  expectTranscript('desk', operator.transcript());
  await operator.close();
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
  for (const data of ['1e:sn:20260504', '1e:re:20260504', '1e:us:no:u1', '1e:rc:1', '1e:ud'])
    expect(await reader.tap(data)).toContain('out of date');
  expect(await reader.say('https://post.example/velm')).toContain('/latest');
  expect(reader.deps.desk.asked).toEqual([]);
  await reader.close();
});
