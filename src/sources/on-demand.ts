import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** Packages that many runs never need: loaded at their first use, so that every start is quicker and lighter without them. */
export const onDemand = {
  feedsmith: (): typeof import('feedsmith') => load('feedsmith') as typeof import('feedsmith'),
};
