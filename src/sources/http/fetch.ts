import { type Agent, request } from 'undici';
import { PrivateAddress } from './address.ts';
import { discard, TooLarge, unpack } from './unpack.ts';

const MAX_REDIRECTS = 5;
const MAX_BYTES = 20 * 1024 * 1024;
/** The longest that one answer may take from first byte asked to last byte read, in milliseconds. */
const TOTAL = 60_000;
const USER_AGENT = 'Daybrief/1.0 (+https://github.com/daybrief/daybrief; news briefing bot)';

export type FetchOutcome =
  | {
      kind: 'ok';
      url: string;
      type: string | null;
      charset: string | null;
      bytes: Buffer;
      etag: string | null;
      lastModified: string | null;
    }
  | { kind: 'unchanged' }
  /** `final`: asking again soon will not help. `retryAfter` in seconds, where the server names it. */
  | { kind: 'failed'; reason: string; final: boolean; retryAfter: number | null };

export interface FetchOptions {
  agent: Agent;
  etag?: string | null;
  lastModified?: string | null;
  /** Called before every request, redirects included; says false to refuse (robots.txt). */
  allows?: (url: URL) => Promise<boolean>;
  maxBytes?: number;
}

/** Fetches one address politely and safely; never throws. Redirects are followed five times at most, each checked like the first. */
export async function fetchUrl(url: string, options: FetchOptions): Promise<FetchOutcome> {
  const signal = AbortSignal.timeout(TOTAL);
  try {
    let next = new URL(url);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      if (!/^https?:$/.test(next.protocol)) return failed('not an http address', true);
      if (next.username || next.password) return failed('addresses with a password are not fetched', true);
      if (options.allows && !(await options.allows(next))) return failed('robots.txt does not allow it', true);
      const answer = await request(next, { dispatcher: options.agent, headers: headersOf(options), signal });
      const location = answer.headers['location'];
      if (![301, 302, 303, 307, 308].includes(answer.statusCode) || typeof location !== 'string')
        return await outcomeOf(next, answer, options.maxBytes ?? MAX_BYTES);
      discard(answer.body);
      next = new URL(location, next);
    }
    return failed('too many redirects', true);
  } catch (error) {
    return failed(reasonOf(error), error instanceof PrivateAddress || error instanceof TypeError);
  }
}

type Answer = Awaited<ReturnType<typeof request>>;

async function outcomeOf(url: URL, answer: Answer, limit: number): Promise<FetchOutcome> {
  const { statusCode, headers, body } = answer;
  const header = (name: string): string | null => {
    const value = headers[name];
    return Array.isArray(value) ? (value[0] ?? null) : (value ?? null);
  };
  if (statusCode === 304 || statusCode < 200 || statusCode >= 300) {
    discard(body);
    if (statusCode === 304) return { kind: 'unchanged' };
    return {
      ...failed(`HTTP ${statusCode}`, [401, 403, 404, 410, 451].includes(statusCode)),
      retryAfter: seconds(header('retry-after')),
    };
  }
  const bytes = await unpack(body, header('content-encoding') ?? undefined, limit);
  const type = header('content-type');
  const charset = /charset=["']?([\w-]{2,40})/i.exec(type ?? '')?.[1] ?? null;
  return {
    kind: 'ok',
    url: url.href,
    type,
    charset,
    bytes,
    etag: header('etag'),
    lastModified: header('last-modified'),
  };
}

function headersOf(options: FetchOptions): Record<string, string> {
  return {
    'user-agent': USER_AGENT,
    accept: 'application/feed+json, application/rss+xml, application/atom+xml, text/html;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, br',
    ...(options.etag ? { 'if-none-match': options.etag } : {}),
    ...(options.lastModified ? { 'if-modified-since': options.lastModified } : {}),
  };
}

function failed(reason: string, final: boolean): FetchOutcome & { kind: 'failed' } {
  return { kind: 'failed', reason, final, retryAfter: null };
}

function seconds(value: string | null): number | null {
  return value && /^\d{1,6}$/.test(value) ? Number(value) : null;
}

const REASONS: Record<string, string> = {
  ENOTFOUND: 'the name does not exist',
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
  UND_ERR_BODY_TIMEOUT: 'the answer stalled',
  UND_ERR_HEADERS_OVERFLOW: 'the answer’s headers are too long',
  CERT_HAS_EXPIRED: 'the certificate has expired',
};

function reasonOf(error: unknown): string {
  if (error instanceof TooLarge) return 'the answer is too large';
  if (error instanceof PrivateAddress) return 'it leads to a private address (ALLOW_PRIVATE_ADDRESSES is no)';
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'the answer took too long';
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code.startsWith('Z_') ? 'the packing is broken' : error.message.slice(0, 200));
}
