import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder for everything that a run of the tests writes, so that a machine that tests often does not fill up. */
export default function temporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
