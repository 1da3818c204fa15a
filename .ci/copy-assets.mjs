// tsc emits only code: the tables beside it (gazetteer, style sheet) are copied as they are, the two fonts of charts with their licence
// out of a package ten times their size, and the program is made executable.
import { chmodSync, cpSync } from 'node:fs';

const asset = /\.(tsv|json|css|gz)$/;
cpSync('src', 'dist', { recursive: true, filter: (path) => !path.includes('.') || asset.test(path) || !/\.[a-z]+$/.test(path) });
chmodSync('dist/main.js', 0o755);
for (const file of ['LICENSE', 'ttf/DejaVuSans.ttf', 'ttf/DejaVuSans-Bold.ttf'])
  cpSync(`node_modules/dejavu-fonts-ttf/${file}`, `dist/telegram/fonts/${file.replace('ttf/', '')}`);
