import type { Bound, Day, DaySpan, EventLabel, Instant, Status } from '../model.ts';

/** Things that editions count for their readers. */
export type Counted = 'articles' | 'outlets' | 'events' | 'figures' | 'undated' | 'held' | 'untraced' | 'reports';

export type Heading = 'lead' | 'events' | 'figures' | 'differing' | 'also' | 'sources' | 'corrections' | 'leftOut';

/**
 * The interface words of one language. Sentences of articles, the things counted and claimants stay as the articles print them;
 * everything around them comes from here. Each function gives plain text, escaped by the renderer.
 */
export interface Words {
  /** BCP 47 tag. */
  language: string;
  /** "Tuesday 15 March 2022". */
  longDay(day: Day): string;
  /** "15 March"; with the year where it is not that of `near`. */
  day(day: Day, near: Day): string;
  /** "13 March", "13 to 15 March", "until 15 March"; empty when both ends are unknown. */
  span(span: DaySpan, near: Day): string;
  /** "16 March 2022, 07:40 UTC". */
  instant(at: Instant): string;
  /** "13,500", "3.4 million". */
  number(value: number): string;
  /** The number with its unit: "72%", "$10 million", "15 km". Counted nouns and `people` are left to the line. */
  quantity(number: string, unit: string | null): string;
  /** "More than 12,000" in the middle of a line: "more than 12,000". */
  bounded(bound: Bound, quantity: string): string;
  /** "between 10 and 12" as a figure shows it: "10 to 12". */
  range(low: string, high: string): string;
  /** A number quoted as the article prints it: “dozens”. */
  quoted(text: string): string;
  /** "+1,500", "-20". */
  difference(delta: number): string;
  /** "1 article", "3 outlets", "2 undated articles", "1 figure held back". */
  count(what: Counted, n: number): string;
  heading: Record<Heading, string>;
  label: Record<EventLabel, string>;
  /** Said of a claim: "estimate", "planned", "denied", "claimed", "confirmed"; empty for what is plainly reported. */
  status: Record<Status, string>;
  /** "Revision 2". */
  revision(n: number): string;
  /** "day 20 of the invasion". */
  chronology(name: string, day: number): string;
  /** "read until 16 March, 07:40 UTC". */
  readUntil(instant: string): string;
  noSource: string;
  dayNotGiven: string;
  /** "as of 19 March"; `day` is ready to print, as in all that follow. */
  asOf(day: string): string;
  /** "reported 15 March". */
  reported(day: string): string;
  /** "on 13 March", of an event that did not happen on the edition's day. */
  happened(day: string): string;
  /** "unchanged since 8 March". */
  unchangedSince(day: string): string;
  /** "12,000 on 8 March". */
  before(value: string, day: string): string;
  /** "Ukraine said 12,000 on 8 March". */
  saidBefore(claimant: string, value: string, day: string): string;
  /** "revised from 12,000 on 8 March". */
  revisedFrom(value: string, day: string): string;
  /** "12 March: what stood before". */
  previously(day: string, sentence: string): string;
  /** "only claim": nobody else counts the thing. */
  onlyClaim: string;
  /** "failed source: Example Wire". */
  failedSource(name: string): string;
  /** What stands for a source that names neither outlet nor title. */
  untitled: string;
  nothingLeftOut: string;
  /** "No article of this day." */
  emptyDay: string;
  correction: { sent(was: string): string; right(now: string): string; withdrawn: string };
}
