import { independentSources } from '../group/sources.ts';
import type { Story } from '../group/stories.ts';
import type { Telling } from '../group/telling.ts';
import { repeatsTitle } from '../group/title.ts';
import type { EventLabel } from '../model.ts';
import { TAKES_BACK } from './headline/en.ts';
import { labelOf } from './label.ts';
import type { AssembleRequest } from './request.ts';
import { tellingFiled } from './filing.ts';
import { isProvisional, looksAhead, overtakes } from './overtaken.ts';
import { worth } from './worth.ts';

/** A story on the day of an edition: how it is told that day, by how many, and what is new in it. */
export interface Item {
  id: string;
  /** The telling whose sentence stands for the story. */
  best: Telling;
  /** Tellings of the day, the best first. */
  today: Telling[];
  /** Tellings of the day that the best one overtakes: they stand for nothing in it. */
  overtaken: Telling[];
  earlier: Telling[];
  label: EventLabel;
  previous: Telling | null;
  /** The id of its affair: what led to it and what came of it. */
  affair: string;
  /** How many sources of their own tell it, and how many its whole affair. */
  outlets: number;
  affairOutlets: number;
}

/** What its own article takes back in the next sentence: "The Gazette wrote that ... That report was wrong". */
const isWithdrawn = ({ article, index }: Telling) => TAKES_BACK.test(article.events[index + 1]?.sentence ?? '');

/** A title that is read as a sentence is told again by its article. */
const isTitle = ({ event, article }: Telling) => article.events.length > 1 && repeatsTitle(event.sentence, article);

/** The stories that the edition's day tells. */
export function itemsOf(stories: readonly Story[], request: AssembleRequest): Item[] {
  const voices = affairsOf(stories, request);
  const led = ledBy(stories, request);
  return stories.flatMap((story) => {
    const filed = story.tellings.filter(
      (telling) => tellingFiled(telling, request) && !isTitle(telling) && !isWithdrawn(telling),
    );
    filed.sort((a, b) => worth(b) - worth(a) || a.order - b.order || a.index - b.index);
    const [best] = filed;
    if (!best) return [];
    const overtaken = filed.filter((telling) => overtakes(best, telling));
    const today = filed.filter((telling) => !overtaken.includes(telling));
    const earlier = story.tellings.filter((telling) => telling.day < request.day && !filed.includes(telling));
    const outlets = independentSources([...new Set(today.map((telling) => telling.article))]);
    const before = withoutOvertaken(earlier.length > 0 ? earlier : (led.get(story.affair) ?? []));
    const affairOutlets = Math.max(outlets, voices.get(story.affair) ?? 0);
    const label = labelOf(today, before, earlier.length === 0);
    return [{ id: story.id, best, today, overtaken, earlier, ...label, affair: story.affair, outlets, affairOutlets }];
  });
}

/** The tellings without those whose count another of them brings to its end. */
const withoutOvertaken = (tellings: readonly Telling[]) =>
  tellings.filter(
    (count) => !(isProvisional(count) || looksAhead(count)) || !tellings.some((end) => overtakes(end, count)),
  );

/** By affair, how it was told before the day: what is new in it is measured by that where its story itself was not yet told. */
function ledBy(stories: readonly Story[], request: AssembleRequest): Map<string, Telling[]> {
  const before = new Map<string, Telling[]>();
  for (const { affair, tellings } of stories)
    for (const telling of tellings)
      if (telling.day < request.day) before.set(affair, [...(before.get(affair) ?? []), telling]);
  return before;
}

/** By affair, how many sources of their own tell of it on the day. */
function affairsOf(stories: readonly Story[], request: AssembleRequest): Map<string, number> {
  const articles = new Map<string, Set<Telling['article']>>();
  for (const { affair, tellings } of stories)
    for (const telling of tellings)
      if (tellingFiled(telling, request))
        articles.set(affair, (articles.get(affair) ?? new Set()).add(telling.article));
  return new Map([...articles].map(([affair, told]) => [affair, independentSources([...told])]));
}
