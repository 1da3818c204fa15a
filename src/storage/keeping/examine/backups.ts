import { type Finding, well } from '../../../core/ports/finding.ts';
import { backupsIn, instantOf } from '../backups.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Two nights without a backup are one too many. */
const OLD = 2 * DAY;

/** The age of the newest nightly backup. */
export function examineBackups(folder: string, now: number): Finding[] {
  const names = backupsIn(folder);
  const newest = instantOf(names.at(-1) ?? '');
  const todo = 'leave the service running over BACKUP_CRON, or run `daybrief backup FILE`';
  if (newest === null) return [{ about: 'backup', state: 'warn', says: `there is none in ${folder}`, todo }];
  const says = `${names.length} in ${folder}, the newest of ${newest}`;
  return [now - Date.parse(newest) > OLD ? { about: 'backup', state: 'warn', says, todo } : well('backup', says)];
}
