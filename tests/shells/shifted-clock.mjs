// Loaded before the program (node --import): its wall clock shows the machine's and so many milliseconds more as the file says now.
import { readFileSync } from 'node:fs';

const RealDate = Date;
const now = () => RealDate.now() + Number(readFileSync(process.env.SHIFT_FILE, 'utf8') || 0);
globalThis.Date = class extends RealDate {
  constructor(...about) {
    if (about.length === 0) super(now());
    else super(...about);
  }
  static now() {
    return now();
  }
};
