import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { faultScript, type Fault, type FaultScript } from './faults.ts';
import { METHODS } from './methods/list.ts';
import { rateGuard, type RateLimits } from './rates.ts';
import { Refusal } from './refusal.ts';
import { newState, type ApiState, type Call } from './state.ts';
import { reader, type Reader } from './reader.ts';
import { payloadOf, type Payload } from './wire.ts';

export interface BotApi extends Reader {
  /** Base address for `TELEGRAM_API_ROOT`. */
  root: string;
  token: string;
  state: ApiState;
  /** Every request in order, with what was answered. */
  calls: Call[];
  faults: FaultScript;
  /** From now on the server answers 401 to everything. */
  revokeToken(): void;
  close(): Promise<void>;
}

export interface BotApiOptions {
  token?: string;
  port?: number;
  limits?: RateLimits;
  /** Milliseconds before each answer. */
  latency?: number;
  now?: () => number;
}

/** A strict Bot API server on this machine: refuses what Telegram refuses, in Telegram's words, and records everything. */
export async function startBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const now = options.now ?? Date.now;
  const token = options.token ?? '4242:test-token';
  const context: Context = {
    state: newState(now),
    calls: [],
    faults: faultScript(),
    guard: rateGuard(options.limits ?? {}, now),
    token,
    latency: options.latency ?? 0,
  };
  const server = createServer((request, response) => {
    answer(context, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...reader(context.state, context.calls),
    root,
    token,
    state: context.state,
    calls: context.calls,
    faults: context.faults,
    revokeToken() {
      context.token = '';
    },
    async close() {
      context.state.wake?.(false);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Context {
  state: ApiState;
  calls: Call[];
  faults: FaultScript;
  guard: (chat: number) => void;
  token: string;
  latency: number;
}

const ADDRESS = /^\/bot([^/]+)\/(?:test\/)?(\w+)$/;
const FILE = /^\/file\/bot[^/]+\/documents\/([\w-]+)$/;

async function answer(context: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const file = FILE.exec(url.pathname);
  if (file) {
    response.end(context.state.files.get(file[1] ?? ''));
    return;
  }
  const [, token = '', name = ''] = ADDRESS.exec(url.pathname) ?? [];
  const payload = await payloadOf(request, url);
  const call: Call = {
    method: name,
    fields: payload.fields,
    files: [...payload.files.keys()],
    at: context.state.now(),
    status: 0,
    answer: null,
    accepted: false,
  };
  context.calls.push(call);
  if (context.latency > 0 && name !== 'getUpdates') await pause(context.latency);
  if (token !== context.token)
    return reply(call, response, 401, { ok: false, error_code: 401, description: 'Unauthorized' });
  const fault = context.faults.take(name.toLowerCase(), payload.fields['chat_id']);
  return fault ? faulty(context, call, payload, fault, response) : proper(context, call, payload, response);
}

async function proper(context: Context, call: Call, payload: Payload, response: ServerResponse): Promise<void> {
  try {
    const result = await accept(context, call, payload);
    reply(call, response, 200, { ok: true, result });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message: description, parameters } = error;
    reply(call, response, code, { ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) });
  }
}

async function accept(context: Context, call: Call, payload: Payload): Promise<unknown> {
  const method = METHODS.get(call.method.toLowerCase());
  if (!method) throw new Refusal(404, 'Not Found: method not found');
  if (/^send(?!ChatAction)/.test(call.method)) context.guard(Number(payload.fields['chat_id']));
  const result = await method(context.state, payload);
  call.accepted = true;
  return result;
}

async function faulty(
  context: Context,
  call: Call,
  payload: Payload,
  fault: Fault,
  response: ServerResponse,
): Promise<void> {
  if (fault.kind === 'answer') {
    const { code, description, parameters } = fault;
    return reply(call, response, code, {
      ok: false,
      error_code: code,
      description,
      ...(parameters ? { parameters } : {}),
    });
  }
  if (fault.kind === 'page') {
    call.status = fault.status;
    response.writeHead(fault.status, { 'content-type': 'text/html' });
    response.end(`<html><head><title>${fault.status} Bad Gateway</title></head><body>nginx</body></html>`);
    return undefined;
  }
  if (fault.kind === 'cut') {
    if (fault.when === 'after') await accept(context, call, payload);
    response.destroy();
    return undefined;
  }
  await pause(fault.milliseconds);
  return proper(context, call, payload, response);
}

function reply(call: Call, response: ServerResponse, status: number, body: Record<string, unknown>): void {
  call.status = status;
  call.answer = body;
  const wait = (body['parameters'] as { retry_after?: number } | undefined)?.retry_after;
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(wait === undefined ? {} : { 'retry-after': String(wait) }),
  });
  response.end(JSON.stringify(body));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
