import { cueFor, holds } from '../../language/anchors.ts';
import { asciiFirst } from '../../language/ascii-first.ts';
import type { Document } from '../../language/document.ts';
import { spellingOf } from '../../language/spelling.ts';
import type { PlaceMention } from './mention.ts';
import { carriedOn } from './carried.ts';
import { countryName, countryOfDemonym } from './names.ts';
import { acts, governs, isBody, owns } from './role.ts';

/** What makes a mention less likely to be the place of a figure than a nearer one, in characters. */
const COST = { owner: 20, bare: 120, away: 80, clause: 50, before: 8, country: 40 };
/** A place named before holds over at most this many sentences of the same paragraph. */
const REACH = 3;
const TOWN = cueFor(
  asciiFirst(
    /\b(?:(?<=\p{Ll}s )there (?:have|had|are|were)|there(?! (?:is|are|was|were|had|has|have|will|would|could|may|might|can|should|must|s)\b)|the (?:\w+ ){0,2}(?:city|town|village|capital|port|suburb))\b/iu,
  ),
  /there|city|town|village|capital|port|suburb/,
);
const THE_TOWN = /\bthe (?:city|town|village)\b(?! council)/;
const COUNTRY = cueFor(/\b(?:across|around|in|throughout) (?:the|that) country\b(?!['’]s)/i, /country/);
/** What holds for the world is not set in the country of the article. */
const WORLDWIDE = cueFor(
  /\b(?:worldwide|globally|(?:across|around|throughout|over) the (?:world|globe)|global (?:demand|supply|supplies|production|output|sales|markets?|average|population|total)|(?:\d+|dozens of) countries)\b/i,
  /world|glob|countries/,
);
const AREA = cueFor(
  /\b(?:the|this) (?:\w+ ){0,2}(?:region|province|oblast|area|district|county|state)\b/i,
  /region|province|oblast|area|district|county|state/,
);

/**
 * Where a thing happened: the nearest place of its sentence to which a word of place leads, else the place that "the city" or "there"
 * goes back to, else the region or the country that the article is about (`home`).
 */
export function settingAt(
  document: Document,
  mentions: readonly PlaceMention[],
  home: { country: string | null; region: PlaceMention | null },
): (sentence: number, offset: number) => PlaceMention | null {
  const { country } = home;
  const bySentence = new Map<number, PlaceMention[]>();
  mentions.forEach((mention, i) => {
    if (onlyLocates(document.source, mention, mentions[i - 1])) return;
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  });
  const main = mentions.find((x) => x.kind === 'country' && x.country === country) ?? null;
  const onlyTown = onlyTownOf(mentions);
  return (index, offset) => {
    const sentence = document.sentences[index];
    if (!sentence) return null;
    const own = nearest(document.source, bySentence.get(index) ?? [], offset);
    if (own) return own.dateline && namesPeople(sentence.text, own.country) ? (whole(main, own.country) ?? own) : own;
    const { text } = sentence;
    const kind = holds(sentence, TOWN, text) ? 'city' : holds(sentence, AREA, text) ? 'region' : null;
    const before = kind && (placeBefore(document, bySentence, index, kind) ?? (THE_TOWN.test(text) ? onlyTown : null));
    if (before || holds(sentence, WORLDWIDE, text)) return before;
    if (!holds(sentence, COUNTRY, text))
      return carriedOn(document, bySentence.get(index - 1), index) ?? home.region ?? whole(main, country);
    const land = placeBefore(document, bySentence, index, 'country');
    return whole(land ?? main, land?.country ?? country);
  };
}

/** "LIMA - Most Peruvians want ...": what is told of a people holds for its country. */
const namesPeople = (text: string, country: string | null): boolean =>
  country !== null && [...text.matchAll(PLURAL)].some(([word]) => countryOfDemonym(spellingOf(word)) === country);
const PLURAL = /\b\p{Lu}\p{L}+s\b/gu;

/** "Callao, Peru", "Quito (Ecuador)", "the Baltic Sea port Klaipeda": the second, or the sea, only says where the town lies. */
function onlyLocates(source: string, here: PlaceMention, before: PlaceMention | undefined): boolean {
  // "Lisbon's Santa Clara hospital"
  if (before?.kind === 'city' && /^['’]s $/.test(source.slice(before.end, Math.min(here.start, before.end + 4))))
    return true;
  if (here.kind === 'other' && OF_SEA.test(source.slice(here.end, here.end + PORT))) return true;
  if (before?.kind !== 'city' || here.kind === 'city' || before.sentence !== here.sentence) return false;
  return here.start - before.end < 4 && /^,? \(?$/.test(source.slice(before.end, here.start));
}

const PORT = 30;
const OF_SEA = /^ (?:port|coast|resort|harbour|island)(?: (?:city|town))?(?: of)? \p{Lu}/u;

/** The country itself, under its own name; a mention without text where only its people are named. */
function whole(main: PlaceMention | null, country: string | null): PlaceMention | null {
  const name = country && countryName(country);
  if (!name) return null;
  const mention = { text: '', start: 0, end: 0, country, kind: 'country', where: false, sentence: 0 } as const;
  return { ...(main ?? mention), name };
}

function nearest(source: string, mentions: readonly PlaceMention[], offset: number): PlaceMention | null {
  let [best, least] = [null as PlaceMention | null, Infinity];
  if (mentions[0]?.dateline && mentions.length > 1) return nearest(source, written(mentions), offset);
  for (const mention of mentions) {
    const cost = costOf(source, mention, offset);
    if (cost < least) [best, least] = [mention, cost];
  }
  return best;
}

/** "ACCRA - Ghana has hired 40 teachers": the country that follows the place of writing, whatever it does; else the places after it. */
function written([dateline, ...others]: readonly PlaceMention[]): PlaceMention[] {
  const home = others.find((x) => x.kind === 'country' && x.country === dateline?.country);
  const placed = others.some((x) => x.where);
  return home && !placed ? [{ ...home, where: true }] : others;
}

/** A country that only acts or speaks ("Russia said") is no place of anything. */
function costOf(source: string, mention: PlaceMention, offset: number): number {
  const own = mention.where || owns(source, mention);
  if (!own && (isWide(mention) || governs(mention) || acts(source, mention))) return Infinity;
  const before = source.slice(Math.max(0, mention.start - 24), mention.start);
  const ahead = mention.start >= offset;
  const between = ahead ? source.slice(offset, mention.start) : source.slice(mention.end, offset);
  if (OUTSIDE.test(before) || isBody(source, mention) || (ahead && !isWide(mention) && HOME_OF.test(before)))
    return Infinity;
  if (
    ahead &&
    /;|\band that\b|, (?:[\p{L}\d.,]+ ){0,3}of (?:which|it|them|these|whom)\b|\bsince (?:the|its|a) (?:war|conflict|coup|crisis|start|invasion)\b/u.test(
      between,
    )
  )
    return Infinity;
  if (ahead ? COMPARED.test(before) : between.length < 400 && CONTRAST.test(between) && !opens(before)) return Infinity;
  const breaks = between.length < 400 ? (between.match(/[,;:–—]|\s-\s|\band\b|\bbut\b|\bwhile\b/g)?.length ?? 0) : 9;
  const owner = mention.where ? 0 : own ? COST.owner : COST.bare;
  const away = AWAY.test(before) ? COST.away : 0;
  const wide = isWide(mention) ? COST.country : 0;
  const next = ahead && (NEXT_CLAUSE.test(between) || SPOKEN.test(between)) ? COST.bare : 0;
  return between.length + next + breaks * COST.clause + owner + wide + away + (ahead ? 0 : COST.before);
}

const isWide = ({ kind }: PlaceMention): boolean => kind === 'country' || kind === 'other';

/** "outside of X", "elsewhere in X", "everywhere but X": X itself is not meant. */
const OUTSIDE = /\b(?:outside of|elsewhere in|rest of|other parts of|anywhere but|except (?:for|in)) (?:the )?$/i;

/** "sold for $15m to a firm | based in X": where the other one has its home. */
const HOME_OF = /\b(?:based|headquartered) in (?:the )?$/i;

/** "twice as fast as in X": what a figure is compared with is not where it was counted. */
const COMPARED = /\b(?:than|as|unlike|versus|compared (?:with|to)) (?:(?:in|at|for|across) )?(?:the )?$/i;
/** "in X 2% more, while 3% less was ...": a place within the first half does not hold for the second, one at its head does. */
const CONTRAST = /\b(?:while|whereas)\b/i;
const opens = (before: string): boolean => /(?:^|[.!?]["”’)]?\s|\n)(?:(?:in|at|across|near) )?(?:the )?$/i.test(before);

/** "The index rose 2%, the one in | X | fell": another subject stands between. */
const NEXT_CLAUSE = /, (?:the|an?) \p{L}/u;

/** "“... 60%,” says X of the institute in | Y": where the speaker is. */
const SPOKEN = /[”"] (?:says|said|\p{Lu})/u;

/** "40 miles north of X" is not at X. */
const AWAY =
  /\b(?:north|south|east|west|away|miles|km|kilometres|kilometers)(?:east|west|ern)? (?:of|from) (?:the )?$/i;

/** The town that "the city" means however far back: the only one that the article names. */
function onlyTownOf(mentions: readonly PlaceMention[]): PlaceMention | null {
  const town = mentions.find(({ kind }) => kind === 'city') ?? null;
  return mentions.every(({ kind, name }) => kind !== 'city' || name === town?.name) ? town : null;
}

function placeBefore(
  document: Document,
  bySentence: ReadonlyMap<number, PlaceMention[]>,
  index: number,
  kind: 'city' | 'region' | 'country',
): PlaceMention | null {
  const block = document.sentences[index]?.block ?? 0;
  for (let i = index - 1; i >= 0 && index - i <= REACH; i--) {
    if (block - (document.sentences[i]?.block ?? 0) > REACH) break;
    const towns = (bySentence.get(i) ?? []).filter(
      (x) => x.kind === kind && (x.where || (kind !== 'country' && !governs(x))),
    );
    const town = towns.findLast((x) => x.where) ?? towns.at(-1);
    if (town) return town;
  }
  return null;
}
