import { independentSources } from '../group/sources.ts';
import type { Story } from '../group/stories.ts';
import type { Telling } from '../group/telling.ts';
import { repeatsTitle } from '../group/title.ts';
import type { EventLabel } from '../model.ts';
import { labelOf } from './label.ts';
import type { AssembleRequest } from './request.ts';
import { tellingFiled } from './filing.ts';
import { worth } from './worth.ts';

/** A story on the day of an edition: how it is told that day, by how many, and what is new in it. */
export interface Item {
  id: string;
  /** The telling whose sentence stands for the story. */
  best: Telling;
  /** Tellings of the day, the best first. */
  today: Telling[];
  earlier: Telling[];
  label: EventLabel;
  previous: Telling | null;
  outlets: number;
}

/** A title that is read as a sentence is told again by its article. */
const isTitle = ({ event, article }: Telling) => article.events.length > 1 && repeatsTitle(event.sentence, article);

/** The stories that the edition's day tells. */
export function itemsOf(stories: readonly Story[], request: AssembleRequest): Item[] {
  return stories.flatMap((story) => {
    const today = story.tellings.filter((telling) => tellingFiled(telling, request) && !isTitle(telling));
    if (today.length === 0) return [];
    today.sort((a, b) => worth(b) - worth(a) || a.order - b.order || a.index - b.index);
    const earlier = story.tellings.filter((telling) => telling.day < request.day && !today.includes(telling));
    const best = today[0] as Telling;
    const outlets = independentSources([...new Set(today.map((telling) => telling.article))]);
    return [{ id: story.id, best, today, earlier, outlets, ...labelOf(today, earlier) }];
  });
}
