import type { Document } from '../../language/document.ts';
import type { Day, Figure, NewsEvent, Status } from '../../model.ts';
import type { EventContext } from '../events.ts';
import type { Claimants } from '../claimant/claimants.ts';
import type { Places } from '../place/places.ts';
import { statusOf } from '../status.ts';
import { actorsIn } from './actors.ts';
import type { Assertion } from './assertion/assertion.ts';
import { UNTRUE } from './assertion/en.ts';
import { freshness } from './background/background.ts';
import { eventDay, tollDay } from './day/day.ts';
import { inside, within } from './within.ts';
import { refineType } from './refine.ts';
import { APPEAL } from './en.ts';
import type { Scan, Scanned } from './scan.ts';
import { type Told, toldBy } from './type.ts';

/** What is known around a sentence when its event is made. */
export interface Around {
  document: Document;
  context: EventContext;
  claimants: Claimants;
  places: Places;
  written: (offset: number) => Day | null;
  /** Where the dateline ends. */
  dateline: number;
}

/** An event not yet weighed, with what weighing needs. */
export interface Candidate {
  event: Omit<NewsEvent, 'importance'>;
  scanned: Scanned;
  told: Told | null;
  fresh: number;
  quoted: number;
  /** Whether it may name somebody (in text all in capitals no name can be told), and whether it names a place. */
  named: boolean;
  placed: boolean;
  figures: readonly Figure[];
}

const TELLS = 0.3;
const LEAD = 3;

/** The event that a sentence tells, or null: no trigger, or one too weak, unless it opens the article or holds a figure. */
export function candidateOf(scanned: Scanned, scan: Scan, around: Around): Candidate | null {
  const { sentence, words, triggers, quotes } = scanned;
  if (words.length < 4 || APPEAL.test(sentence.text)) return null;
  const told = toldBy(words, triggers, scan.theme, (at) => inside(quotes, words[at]?.start ?? 0));
  const figures = scanned.figures.flatMap((at) => around.context.figures[at] ?? []);
  if ((told?.strength ?? 0) < TELLS && scanned.rank >= LEAD && figures.length === 0) return null;
  const anchor = words[told?.trigger.at ?? 0]?.start ?? sentence.start;
  const claimant = around.claimants.at(sentence.index, anchor);
  const place = around.places.at(sentence.index, anchor);
  const status = statusFor(told, () => statusOf(anchor, sentence, claimant));
  const type = refineType(told?.type ?? 'other', scanned, figures);
  const day =
    type === 'toll_report'
      ? tollDay(figures, around.written(sentence.start))
      : eventDay(scanned, told, around.context, around.dateline);
  const actors = actorsFor(scanned, scan, around);
  const event = {
    type,
    sentence: sentence.text,
    start: sentence.start,
    end: sentence.end,
    ...day,
    place: place?.name ?? null,
    country: place?.country ?? around.places.country,
    status,
    actors: claimant && actors.length === 0 ? [claimant.claimant] : actors,
    claimant: claimant?.claimant ?? null,
    figures: [...scanned.figures],
  };
  const stated = day.dateCertainty === 'stated' ? day.date : null;
  const fresh = freshness(scanned, stated, around.written(sentence.start));
  const quoted = quotes.reduce((sum, [start, end]) => sum + end - start, 0) / sentence.text.length;
  const named = actors.length > 0 || !/\p{Ll}/u.test(sentence.text);
  const placed = within(around.places.mentions, sentence).length > 0;
  return { event, scanned, told, fresh, quoted, named, placed, figures };
}

/** The text's own assertion first; for the rest how far it stands behind what is said. Words spoken are spoken, whatever they hold. */
function statusFor(told: Told | null, otherwise: () => Status): Status {
  const assertion: Assertion = told?.assertion ?? 'happened';
  if (told && UNTRUE.has(told.trigger.word)) return 'denied';
  if (assertion === 'planned') return 'planned';
  if (assertion === 'denied' || assertion === 'negated') return 'denied';
  if (assertion === 'hypothetical') return 'estimated';
  const stands = otherwise();
  const spoken = told?.type === 'statement' && stands === 'estimated';
  return stands === 'planned' || stands === 'denied' || spoken ? 'reported' : stands;
}

function actorsFor({ sentence, words }: Scanned, { names }: Scan, { document, places, context }: Around): string[] {
  const cities = within(places.mentions, sentence).filter((x) => x.kind === 'city');
  const taken = [...cities, ...within(context.dates, sentence)];
  const skip = (start: number, end: number) => taken.some((x) => x.start <= start && end <= x.end);
  return actorsIn(document.source, words, names, skip);
}
