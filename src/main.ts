#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// The service is there for months and idle most of the time: the engine shall keep its memory small, from before the program loads.
if (process.argv[2] === 'start') setFlagsFromString('--optimize-for-size');
const { contextOf } = await import('./app.ts');
const { run } = await import('./cli/program.ts');

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
// What the environment says already goes before the file.
if (existsSync('.env')) process.loadEnvFile('.env');
process.exitCode = await run(process.argv.slice(2), contextOf(process.env));
// What a stopped service left under way (an answer that Telegram asked to wait for) does not keep the program.
if (process.argv[2] === 'start') setTimeout(() => process.exit(), 500).unref();
