/** So many turns a person may take within the window. */
const TURNS = 40;
const WINDOW_MS = 60_000;
/** People remembered at most; the longest silent are forgotten first. */
const PEOPLE = 10_000;

interface Pace {
  since: number;
  turns: number;
  told: boolean;
}

/** Judges each turn of a person: `go`, `tell` (too many; say so), `still` (too many; said already). */
export function floodGuard(): (person: number, now: number) => 'go' | 'tell' | 'still' {
  const paces = new Map<number, Pace>();
  return (person, now) => {
    const before = paces.get(person);
    const pace = before && now - before.since < WINDOW_MS ? before : { since: now, turns: 0, told: false };
    pace.turns++;
    paces.delete(person);
    paces.set(person, pace);
    if (paces.size > PEOPLE) paces.delete(paces.keys().next().value as number);
    if (pace.turns <= TURNS) return 'go';
    if (pace.told) return 'still';
    pace.told = true;
    return 'tell';
  };
}
