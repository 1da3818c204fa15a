#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// A young generation that grows while seven hundred modules load keeps that room for good: a sixth of the idle program. On a small
// server memory is what runs out: a heap that may not double before it is cleared, and code kept small, take a tenth off reading,
// which then takes an eighth longer; answers take as long either way.
setFlagsFromString('--semi-space-growth-factor=1 --heap-growing-percent=25 --optimize-for-size');
const [{ contextOf }, { run }] = await Promise.all([import('./app.ts'), import('./cli/program.ts')]);
setFlagsFromString('--semi-space-growth-factor=2');

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
// What the environment says already goes before the file.
if (existsSync('.env')) process.loadEnvFile('.env');
process.exitCode = await run(process.argv.slice(2), contextOf(process.env));
// What a stopped service left under way (an answer that Telegram asked to wait for) does not keep the program.
if (process.argv[2] === 'start') setTimeout(() => process.exit(), 500).unref();
