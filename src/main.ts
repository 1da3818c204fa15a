#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { contextOf } from './app.ts';
import { run } from './cli/program.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
// What the environment says already goes before the file.
if (existsSync('.env')) process.loadEnvFile('.env');
process.exitCode = await run(process.argv.slice(2), contextOf(process.env));
