import { isIP } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublic, PrivateAddress, publicLookup } from './address.ts';

const SECONDS = 1000;

/** Connections with a time limit at every step; with `allowPrivate` false none leads to a private address. */
export function agentOf(allowPrivate: boolean): Agent {
  const limits = { headersTimeout: 20 * SECONDS, bodyTimeout: 20 * SECONDS, maxHeaderSize: 64 * 1024 };
  const connector = buildConnector({ timeout: 10 * SECONDS, ...(allowPrivate ? {} : { lookup: publicLookup }) });
  return new Agent({
    ...limits,
    connections: 2,
    connect: (options, done) => {
      // A literal address is never looked up, so it is judged here.
      const host = options.hostname.replace(/^\[|\]$/g, '');
      if (!allowPrivate && isIP(host) && !isPublic(host))
        done(new PrivateAddress(`${host} is a private address`), null);
      else connector(options, done);
    },
  });
}
