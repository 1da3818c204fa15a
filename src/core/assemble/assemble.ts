import type { Edition } from '../model.ts';
import type { AssembleRequest } from './request.ts';

/** Stage assemble: the edition of one day, out of everything known at that moment. Pure. */
export function assembleEdition(request: AssembleRequest): Edition {
  const coverage = { articles: 0, outlets: 0, undated: request.undated, failedSources: [...request.failedSources] };
  const head = { date: request.day, revision: request.revision, status: 'open' as const, cutoff: request.cutoff };
  return { ...head, lead: [], chronology: [], coverage, events: [], figures: [], also: [], sources: [], corrections: [] };
}
