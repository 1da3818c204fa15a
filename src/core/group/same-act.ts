import type { Telling } from './telling.ts';

/** What opens with the same act at the same time and names the same: "was jailed" and "got a sentence" say one thing. */
export function sameAct(a: Telling, b: Telling): boolean {
  if (a.acts[0] === undefined || a.acts[0] !== b.acts[0] || !sameTime(a, b)) return false;
  return [...a.names].some((name) => b.names.has(name));
}

/** Reported on one day, or known to have happened on one; a vote is held once, on whatever day its result is told. */
function sameTime(a: Telling, b: Telling): boolean {
  const [x, y] = [a.happened, b.happened];
  const vote = a.event.type === 'election' && b.event.type === 'election';
  return vote || a.day === b.day || (x.from !== null && x.from === x.to && x.from === y.from && x.to === y.to);
}
