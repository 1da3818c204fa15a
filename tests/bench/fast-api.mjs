// A Bot API server that does the least that a broadcast needs: counts the messages of any second and refuses what is too much.
import { createServer } from 'node:http';

const BOT = { id: 4242, is_bot: true, first_name: 'Daybrief', username: 'daybrief_bot' };

/** `sent` messages were accepted, `twice` of them the same to the same chat; `refused` came too soon. */
export async function fastApi(perSecond) {
  const api = { token: '4242:test-token', sent: 0, refused: 0, twice: 0, first: 0, last: 0, root: '' };
  const times = new Float64Array(perSecond).fill(-Infinity);
  const seen = new Set();
  const accept = ({ chat_id: chat, text }) => {
    const now = performance.now();
    if (now - times[api.sent % perSecond] < 1000) {
      api.refused += 1;
      return {
        ok: false,
        error_code: 429,
        description: 'Too Many Requests: retry after 1',
        parameters: { retry_after: 1 },
      };
    }
    times[api.sent % perSecond] = now;
    api.sent += 1;
    api.first ||= now;
    api.last = now;
    // Parts of one edition differ in length.
    const key = `${chat} ${text.length}`;
    if (seen.has(key)) api.twice += 1;
    seen.add(key);
    return { ok: true, result: { message_id: api.sent, date: 0, chat: { id: chat, type: 'private' } } };
  };
  const answer = (method, body) => {
    if (method === 'getMe') return { ok: true, result: BOT };
    return method.startsWith('send') ? accept(JSON.parse(body)) : { ok: true, result: true };
  };
  const server = createServer((request, response) => {
    const method = request.url.slice(request.url.lastIndexOf('/') + 1);
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const reply = () => response.end(JSON.stringify(answer(method, body)));
      if (method === 'getUpdates') setTimeout(() => response.end('{"ok":true,"result":[]}'), 20_000).unref();
      else reply();
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  api.root = `http://127.0.0.1:${server.address().port}`;
  api.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return api;
}
