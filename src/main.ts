#!/usr/bin/env node
import { contextOf } from './app.ts';
import { run } from './cli/program.ts';

process.exitCode = await run(process.argv.slice(2), contextOf(process.env));
