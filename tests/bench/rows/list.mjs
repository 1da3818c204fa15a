import { day } from './day.mjs';
import { html } from './html.mjs';
import { packages } from './packages.mjs';
import { readingText } from './reading-text.mjs';
import { threads } from './threads.mjs';

/** In the order of the table: reading, assembling, answering, delivering, room. */
export const ROWS = [readingText, packages, html, threads, day];
