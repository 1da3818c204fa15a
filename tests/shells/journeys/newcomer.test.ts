import { expect, test } from 'vitest';
import { MAY_3, MAY_4 } from '../memory/editions.ts';
import { memoryNewsroom } from '../memory/newsroom.ts';
import { phone } from './phone.ts';

test('what a newcomer types is understood where it can be, and leads on where it cannot', async () => {
  const reader = await phone({ newsroom: memoryNewsroom([MAY_3, MAY_4]) });
  expect(await reader.say('/breifing')).toContain('Did you mean /briefing?');
  expect(await reader.say('/hilfe')).toContain('/latest: the newest edition');
  expect(await reader.say('help')).toContain('/latest: the newest edition');
  expect(await reader.say('/допомога')).toContain('/latest: the newest edition');
  expect(await reader.say('/weather')).toContain('There is no command /weather.\nI send news briefings');
  for (const words of ['3 May', '2026-05-03', '3. Mai', '3 травня', 'two days ago'])
    expect(await reader.say(words)).toContain('Sunday 3 May 2026\nRevision 1');
  expect(await reader.say('dam')).toContain('[Search: dam]');
  expect(await reader.tap('Search: dam')).toContain('dam: ');
  expect(await reader.say('deleteme')).toContain('I send news briefings');
  expect(await reader.say('What did the mayor say about the dam?')).not.toContain('[Search');
  expect(await reader.say('/briefing 2026-07-01')).toMatch(/has not come yet.*\n.*\n\[Read the latest\] \[Calendar\]$/);
  expect(reader.deps.errors).toEqual([]);
  await reader.close();
});

test('following a figure says what that means, and an edition with nothing of it does not say the day is empty', async () => {
  const reader = await phone({ newsroom: memoryNewsroom([MAY_3, MAY_4]) });
  await reader.say('/figures evacuated');
  await reader.tap('1');
  expect(await reader.tap('Follow')).toContain('Added: people evacuated. Editions sent here tell what fits');
  const narrowed = await reader.say('/briefing 3 May');
  expect(narrowed).toContain('Nothing of your selection on this day.');
  expect(narrowed).not.toContain('No article of this day');
  expect(await reader.tap('Whole edition')).toContain('The dam at Velm gave way');
  expect(reader.deps.errors).toEqual([]);
  await reader.close();
});

test('an operator finds on a card what withdraws the figure; a reader does not', async () => {
  const newsroom = memoryNewsroom([MAY_3, MAY_4]);
  const operator = await phone({ newsroom, adminIds: [100] });
  expect(await operator.say('/start f3')).toContain('/retract f3');
  await operator.close();
  const reader = await phone({ newsroom });
  expect(await reader.say('/start f3')).not.toContain('/retract');
  await reader.close();
});
