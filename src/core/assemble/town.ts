import type { NewsEvent } from '../model.ts';
import { leavesRegionOpen, leavesTownOpen, pointsAtTown } from '../extract/events/pointing.ts';
import type { Telling } from '../group/telling.ts';
import { knownRegion } from '../extract/place/names.ts';
import { foldName } from '../extract/place/fold.ts';
import { REGION } from './ledger/en.ts';
import { SEATS } from './ledger/en-speakers.ts';

/** How many events back an article may have named the town that "the city" goes back to. */
const NEAR = 3;

/**
 * The town that a sentence means by "the port city": the one that its article named last, and alone, shortly before. Null where the
 * sentence names one, where nothing before says which, or where the event is set elsewhere.
 */
export function townMeant({ article, event, index }: Telling): string | null {
  const towns = townsOf(article);
  if (!leavesTownOpen(event.sentence) || says(event.sentence, towns)) return null;
  const before = article.events.slice(Math.max(0, index - NEAR), index).reverse();
  const last = before.find(({ sentence }) => namedIn(sentence, towns).length > 0);
  const [town = null, ...others] = last ? namedIn(last.sentence, towns) : [];
  const sure = others.length === 0 && last !== undefined && pointsAtTown(last.sentence) === 0;
  return sure && agrees(event, town) ? town : null;
}

/** Whether a reader of the sentence alone asks which town or region, and the article does not say. */
export function asksWhere(telling: Telling): boolean {
  const { article, event } = telling;
  if (leavesRegionOpen(event.sentence)) return true;
  const open = leavesTownOpen(event.sentence) && !says(event.sentence, townsOf(article));
  return open && townMeant(telling) === null;
}

/** The towns in which an article sets events. */
const townsOf = ({ events }: Telling['article']) =>
  new Set(events.flatMap(({ place }) => (place && isTown(place) ? [place] : [])));

const says = (sentence: string, towns: ReadonlySet<string>) => [...towns].some((town) => sentence.includes(town));

const namedIn = (sentence: string, towns: ReadonlySet<string>) => [...towns].filter((town) => isSaid(sentence, town));

/** Whether a sentence speaks of a town; of a seat of government only where it sets something there ("in Moscow", not "Moscow's offer"). */
function isSaid(sentence: string, town: string): boolean {
  const at = sentence.indexOf(town);
  const before = sentence.slice(0, at);
  return at >= 0 && !BEARING.test(before) && (!(town.toLowerCase() in SEATS) || SETS.test(before));
}

const SETS = /\b(?:in|at|near|from|to|into|over|around|across|throughout|outside|on) $/;
/** A town by which another place is found: "40 miles west of the capital Turku". */
const BEARING = /\b(?:north|south|east|west|miles|kilomet(?:re|er)s|km)\p{L}* (?:of|from) (?:[^\s,.;]+ ){0,3}$/u;

const agrees = ({ place }: NewsEvent, town: string | null) => place === null || place === town || !isTown(place);

/** A place of a name alone: "western Ukraine", "Osk county" and countries are none. */
const isTown = (place: string) =>
  /^\p{Lu}/u.test(place) && !REGION.test(place) && knownRegion(foldName(place)) === null;
