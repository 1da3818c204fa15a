import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const NODE_API = 10;

/**
 * better-sqlite3 as this Node can bear it. From Node 24.19 on, version 12 aborts the process when a garbage collection outside of
 * JavaScript meets one of its statements (`RemoveEnvironmentCleanupHook`); version 13 is written to Node-API 10, which Node 20 lacks.
 */
export const Sqlite: typeof import('better-sqlite3') = fitting();

function fitting(): typeof import('better-sqlite3') {
  if (Number(process.versions['napi']) >= NODE_API)
    try {
      const newer = require('better-sqlite3-13') as typeof import('better-sqlite3');
      new newer(':memory:').close();
      return newer;
    } catch {
      // Not installed, or not for this kind of machine: the older one serves.
    }
  return require('better-sqlite3') as typeof import('better-sqlite3');
}
