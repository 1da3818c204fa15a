import { inCapitals } from '../../language/capitals.ts';
import type { Document } from '../../language/document.ts';
import { once } from '../../language/once.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { foldName } from './fold.ts';
import { weighCountries } from './countries-named.ts';
import { isSetIn, isSubject } from './evidence.ts';
import { isDateline, surelyLed } from './lead.ts';
import { withoutOtherNames } from './led-name.ts';
import { regionSetIn } from './home-region.ts';
import { matchesIn } from './match.ts';
import { describedIn, mentionsIn, type PlaceMention, type Scanned } from './mention.ts';
import { surnamesOf } from './people.ts';
import { settingAt } from './setting.ts';
import { textOf, wordsOf } from './words.ts';

export type { PlaceMention } from './mention.ts';

/** The places of one article, found once. */
export interface Places {
  /** Every mention in order of appearance. */
  mentions: readonly PlaceMention[];
  /** ISO code of the country that the article is mostly about; null where none stands out. */
  country: string | null;
  /** Where the thing that stands at `offset` of sentence `sentence` happened; null where the text names no place. */
  at(sentence: number, offset: number): PlaceMention | null;
}

/** Finds the places of the article and where its sentences are set; once for an article. */
export const placesOf = once((document: Document, gazetteer: Gazetteer): Places => {
  const found = document.sentences.map((sentence): Scanned => {
    const words = wordsOf(sentence);
    const matches = matchesIn(words, gazetteer);
    return { sentence, words, matches, described: describedIn({ sentence, words, matches }) };
  });
  const scanned = withoutOtherNames(found);
  const known = knownFrom(scanned);
  const { countries, named, datelines } = known;
  const mentions = listed(
    document.source,
    scanned.flatMap((one) => mentionsIn(one, known)),
  );
  for (const { country, kind, sentence } of mentions) {
    if (!country) continue;
    if (kind === 'city') countries.set(country, (countries.get(country) ?? 0) + 2);
    note(named, country, sentence);
  }
  const most = mostNamed(countries);
  const evidence = { weights: countries, named, datelines, sentences: document.sentences.length };
  const country = most && isSubject(most, evidence) ? most : null;
  const setIn = country && isSetIn(country, evidence) ? country : null;
  const region = regionSetIn(mentions, document.sentences, countries);
  return { mentions, country, at: settingAt(document, mentions, { country: setIn, region }) };
});

/** What the whole article tells before its names are judged one by one. */
function knownFrom(scanned: readonly Scanned[]) {
  const countries = new Map<string, number>();
  const named = new Map<string, Set<number>>();
  const [datelines, surnames] = [new Set<string>(), new Set<string>()];
  const [led, described] = [new Set<string>(), new Set<string>()];
  for (const one of scanned) {
    const { words, matches, sentence } = one;
    for (const { from, to, kind } of one.described)
      if (kind === 'city' && to - from === 1 && words[from]) described.add(words[from].lower);
    weighCountries(sentence, words, matches, (country, weight) => {
      if (!country) return;
      countries.set(country, (countries.get(country) ?? 0) + weight);
      note(named, country, sentence.index);
    });
    for (const match of matches) {
      if (isDateline(words, match, sentence)) {
        datelines.add(match.places[0]?.country ?? '');
        described.add(textOf(words, match).toLowerCase());
      }
      if (surelyLed(words, match.from)) led.add(foldName(textOf(words, match)));
    }
    if (!inCapitals(sentence)) for (const name of surnamesOf(words, matches)) surnames.add(name);
  }
  return { countries, named, datelines, surnames, led, described };
}

function note(named: Map<string, Set<number>>, country: string, sentence: number): void {
  const known = named.get(country);
  if (known) known.add(sentence);
  else named.set(country, new Set([sentence]));
}

/** "in Kyiv, Lviv and Odesa": what leads to the first leads to all. */
function listed(source: string, mentions: PlaceMention[]): PlaceMention[] {
  for (let i = 1; i < mentions.length; i++) {
    const [before, here] = [mentions[i - 1], mentions[i]];
    if (!before?.where || !here || here.where || before.sentence !== here.sentence) continue;
    if (/^,? ?(?:and |or )?(?:the )?$/.test(source.slice(before.end, Math.min(here.start, before.end + 12))))
      here.where = here.start - before.end < 12;
  }
  return mentions;
}

/** The country with the greatest weight, if it stands out from the next. */
function mostNamed(weights: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  return first && first[1] > 1.1 * (second?.[1] ?? 0) ? first[0] : null;
}
