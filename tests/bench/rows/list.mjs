import { archiveRows } from './archive.mjs';
import { briefing } from './briefing.mjs';
import { broadcastRow } from './broadcast.mjs';
import { day } from './day.mjs';
import { deliveryRows } from './delivery.mjs';
import { html } from './html.mjs';
import { install } from './install.mjs';
import { memory } from './memory.mjs';
import { packages } from './packages.mjs';
import { readingText } from './reading-text.mjs';
import { startRows } from './start.mjs';
import { threads } from './threads.mjs';

/** In the order of the table: reading, assembling, answering, delivering, room. */
export const ROWS = [
  readingText,
  packages,
  html,
  threads,
  day,
  briefing,
  ...startRows,
  ...archiveRows,
  ...deliveryRows,
  broadcastRow,
  memory,
  install,
];
