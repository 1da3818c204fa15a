#!/usr/bin/env node
import { assembleStdin } from './cli/assemble.ts';
import { read } from './cli/read.ts';
import { loadGazetteer } from './sources/gazetteer.ts';

const [verb, ...args] = process.argv.slice(2);
const chronologies = [{ name: 'the invasion', dayOne: '2022-02-24', words: ['Ukraine', 'Ukrainian', 'Kyiv', 'invasion'] }];
if (verb === 'read') await read({ today: null, chronologies, gazetteer: loadGazetteer() });
else if (verb === 'assemble')
  await assembleStdin(args[args.indexOf('--day') + 1] ?? '', args.includes('--now'), chronologies);
else process.exitCode = 2;
