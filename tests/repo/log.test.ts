import { GrammyError, HttpError } from 'grammy';
import { expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';

const TOKEN = '123456789:AAF-abcdefghijklmnopqrstuvwxyz01234';

test.each([
  ['an address', { url: `https://api.telegram.org/bot${TOKEN}/sendMessage` }],
  ['an error’s message', { error: new Error(`fetch https://api.telegram.org/bot${TOKEN}/getMe failed`) }],
  ['a cause', { error: new HttpError('Network request failed', new Error(`connect bot${TOKEN}`)) }],
  [
    'a request that Telegram refused',
    {
      error: new GrammyError('x', { ok: false, error_code: 400, description: 'bad' }, 'sendMessage', {
        chat_id: 1,
        text: 'Dear reader',
      }),
    },
  ],
  ['an address with a short token', { url: 'http://localhost/bot42:short/getMe' }],
  ['a field', { token: TOKEN, text: 'Dear reader', message: { text: 'Dear reader' } }],
])('neither token nor message text leaves in %s', (_, context) => {
  const lines: string[] = [];
  createLog({ LOG_LEVEL: 'info', BOT_TOKEN: '42:short', WEBHOOK_SECRET: undefined }, (line) => lines.push(line)).error(
    context,
    'it failed',
  );
  expect(lines).toHaveLength(1);
  expect(lines.join()).not.toContain(TOKEN);
  expect(lines.join()).not.toContain('42:short');
  expect(lines.join()).not.toContain('Dear reader');
  expect(lines.join()).toContain('it failed');
});
