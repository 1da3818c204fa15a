#!/usr/bin/env node
console.error('not wired yet');
process.exitCode = 2;
