// tsc emits only code: the tables beside it (gazetteer, style sheet) are copied as they are, and the program is made executable.
import { chmodSync, cpSync } from 'node:fs';

const asset = /\.(tsv|json|css|gz)$/;
cpSync('src', 'dist', { recursive: true, filter: (path) => !path.includes('.') || asset.test(path) || !/\.[a-z]+$/.test(path) });
chmodSync('dist/main.js', 0o755);
