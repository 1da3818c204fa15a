import { expect, test } from 'vitest';
import { phone, READER } from './phone.ts';

interface Result {
  id: string;
  title: string;
  input_message_content: { message_text: string };
}

test.each([
  ['', ['Monday 4 May 2026']],
  ['yesterday', ['Monday 4 May 2026']],
  ['3 May', ['Sunday 3 May 2026']],
  ['evacuated', ['About 2,400 people evacuated']],
  ['inquiry', ['Monday 4 May 2026']],
  ['nothing of that', []],
])('@bot %s offers what can be sent anywhere', async (query, titles) => {
  const reader = await phone();
  reader.api.inline({ id: READER, language_code: 'en' }, query);
  await reader.pump();
  const call = reader.api.calls.find(({ method }) => method === 'answerInlineQuery');
  expect(call?.status).toBe(200);
  const results = call?.fields['results'] as Result[];
  expect(results.map(({ title }) => title)).toEqual(titles);
  for (const { input_message_content: content } of results) expect(content.message_text.length).toBeGreaterThan(20);
  expect(reader.deps.errors).toEqual([]);
  await reader.close();
});
