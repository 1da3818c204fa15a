import type { EventType } from '../../model.ts';
import { REPORTIVE } from './en.ts';
import type { Cue } from './lexicon/table.ts';
import type { Theme, Told } from './type.ts';

/** One thing that a sentence may tell, with its evidence. */
export interface Scored extends Omit<Told, 'type'> {
  cue: Cue;
  solid: boolean;
}

const HARMFUL: readonly Cue[] = [
  'strike',
  'ground_fighting',
  'crime',
  'accident',
  'disaster',
  'health',
  'protest',
  'detention_abduction',
];
/** Cues that weak nouns alone ("police", "troops") must not tell. */
const VIOLENT: ReadonlySet<Cue> = new Set([
  'strike',
  'ground_fighting',
  'crime',
  'detention_abduction',
  'advance_retreat',
]);
/** How strongly a thing must be told to win over the report of it ("officials claimed that the mayor was abducted"). */
const REPORTED = 0.45;
const SAID = 0.45;
/** The share of an article's triggers from which on a kind explains deaths without a cause. */
const CAUSE_SHARE = 0.06;
const BESIDE = 0.25;

/**
 * Which of the things that a sentence tells is its event. Deaths go to their cause; what is reported wins over the reporting of
 * it; what someone only says is a statement.
 */
export function settle(scored: readonly Scored[], theme: Theme): Told | null {
  const ranked = withHarm(scored);
  const harm = scored.find((x) => x.cue === 'harm');
  const speech = scored.find((x) => x.cue === 'speech');
  const things = withSpeech(ranked, speech).filter(
    (x) => x.cue !== 'speech' && x.cue !== 'harm' && (x.solid || !VIOLENT.has(x.cue) || harm),
  );
  const top = reported(things);
  if (harm && !things.some((x) => HARMFUL.includes(x.cue)) && harm.strength >= (top?.strength ?? 0) * 0.7)
    return toldAs(causeByTheme(theme), harm);
  const said = speech ? toldAs('statement', speech, speech.strength * SAID) : null;
  if (!top || (said && said.strength > top.strength)) return said;
  return toldAs(top.cue as EventType, top);
}

const toldAs = (type: EventType, { trigger, assertion, lone, strength }: Scored, weighed = strength): Told => ({
  type,
  strength: weighed,
  trigger,
  assertion,
  lone,
});

/** Words of a statement weigh more beside a verb of saying ("said at a press conference"). */
function withSpeech(scored: readonly Scored[], speech: Scored | undefined): Scored[] {
  const added = speech ? speech.strength * BESIDE : 0;
  const joined = scored.map((x) => (x.cue === 'statement' ? stronger(x, added, x) : x));
  return joined.sort((a, b) => b.strength - a.strength);
}

/** The cause takes the weight of the deaths, and what happened of the two. */
function withHarm(scored: readonly Scored[]): Scored[] {
  const harm = scored.find((x) => x.cue === 'harm');
  const cause = scored.filter((x) => HARMFUL.includes(x.cue)).sort((a, b) => b.strength - a.strength)[0];
  if (!harm || !cause) return [...scored];
  const joined = stronger(
    cause,
    harm.strength,
    harm.assertion === 'happened' && cause.assertion !== 'happened' ? harm : cause,
  );
  return scored.map((x) => (x === cause ? joined : x));
}

/** A thing told more strongly; what happened of it is what `by` says. */
const stronger = (
  { cue, solid, lone, strength }: Scored,
  added: number,
  by: Pick<Scored, 'trigger' | 'assertion'>,
): Scored => ({
  cue,
  strength: strength + added,
  trigger: by.trigger,
  assertion: by.assertion,
  solid,
  lone,
});

function reported(things: readonly Scored[]): Scored | undefined {
  const [top, ...rest] = things;
  if (top?.cue !== 'statement' || !REPORTIVE.has(top.trigger.word)) return top;
  const told = rest.find((x) => x.assertion === 'happened' && x.trigger.at > top.trigger.at);
  return told && told.strength >= REPORTED ? told : top;
}

/** Deaths without a cause in their sentence take the cause that the article speaks of most. */
function causeByTheme(theme: Theme): EventType {
  const ranked = HARMFUL.map((cue): [Cue, number] => [cue, theme.get(cue) ?? 0]).sort((a, b) => b[1] - a[1]);
  return ranked[0] && ranked[0][1] > CAUSE_SHARE ? (ranked[0][0] as EventType) : 'other';
}
