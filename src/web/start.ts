import { type ArchiveParts, archiveDeps } from './archive.ts';
import { listen } from './listen.ts';
import { createWeb } from './server.ts';

/** The web side on a port; null when none is set. Rejects with a sentence when the port is taken or not allowed. */
export async function startWeb(
  port: number | undefined,
  parts: ArchiveParts,
): Promise<{ port: number; close: () => Promise<void> } | null> {
  if (port === undefined) return null;
  try {
    return await listen(createWeb(archiveDeps(parts)), port);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const why = code === 'EADDRINUSE' ? 'another program uses it' : 'this user may not';
    throw new Error(`PORT ${port} cannot be served: ${why}.`, { cause: error });
  }
}
