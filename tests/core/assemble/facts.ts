import type { ArticleFacts } from '../../../src/core/assemble/facts.ts';
import type { AssembleRequest } from '../../../src/core/assemble/request.ts';
import { fingerprintOf } from '../../../src/core/group/fingerprint.ts';
import type { Day, Figure, NewsEvent } from '../../../src/core/model.ts';

/** A figure with plain defaults; its sentence is made of its words where none is given. */
export function figure(over: Partial<Figure> & { value: number | null }): Figure {
  const text = over.text ?? String(over.value ?? 'dozens');
  const sentence = over.sentence ?? `${text} ${over.counted ?? 'people'} were ${over.measure ?? 'killed'}.`;
  const where = {
    start: 0,
    end: text.length,
    sentenceStart: 0,
    sentenceEnd: sentence.length,
    claimantStart: null,
    claimantEnd: null,
  };
  const said = {
    low: null,
    high: null,
    bound: 'exact' as const,
    unit: 'people',
    counted: 'people',
    measure: 'killed',
    change: null,
  };
  const rest = { category: 'people_killed' as const, claimant: null, place: null, asOf: { from: null, to: null } };
  const weight = { status: 'reported' as const, kind: 'total' as const, ledger: true, importance: 0.5 };
  const claimantStart = over.claimant && !sentence.includes(over.claimant) ? 0 : null;
  return { ...where, ...said, ...rest, ...weight, ...over, text, sentence, claimantStart };
}

/** An event with plain defaults. */
export function event(sentence: string, over: Partial<NewsEvent> = {}): NewsEvent {
  const when = { date: { from: null, to: null }, dateCertainty: 'derived' as const, place: null, country: null };
  const who = { status: 'reported' as const, actors: [], claimant: null, figures: [], importance: 0.5 };
  return { type: 'other', sentence, start: 0, end: sentence.length, ...when, ...who, ...over };
}

/** The facts of one article published on `day`. */
export function article(id: string, day: Day | null, over: Partial<ArticleFacts> = {}): ArticleFacts {
  const text = [...(over.events ?? []), ...(over.figures ?? [])].map((one) => one.sentence).join(' ');
  const about = {
    url: `https://example.org/${id}`,
    outlet: 'Example Wire',
    title: `Title of ${id}`,
    author: null,
    language: 'en',
  };
  const published = {
    date: day,
    time: null,
    certainty: day ? ('stated' as const) : ('unknown' as const),
    evidence: [],
  };
  return { id, ...about, published, figures: [], events: [], fingerprint: fingerprintOf(text), ...over };
}

/** A request for the edition of `day` as reported. */
export function request(day: Day, articles: ArticleFacts[], over: Partial<AssembleRequest> = {}): AssembleRequest {
  const withheld = { heldFigures: [], releasedFigures: [], retractedFigures: [], retractedEvents: [] };
  const frame = {
    clock: 'reported' as const,
    chronologies: [],
    revision: 1,
    cutoff: null,
    failedSources: [],
    undated: 0,
    corrections: [],
  };
  return { day, articles, ...frame, withheld, ...over };
}
