import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

/** Serves on a port (0: any free one); rejects when the port is taken. `close` waits for answers under way, two seconds at most. */
export function listen(app: Hono, port: number): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((ready, refused) => {
    const server = serve({ fetch: app.fetch, port }, (info: AddressInfo) => ready({ port: info.port, close }));
    server.on('error', refused);
    const close = (): Promise<void> =>
      new Promise((done) => {
        server.close(() => done());
        setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2000).unref();
      });
  });
}
