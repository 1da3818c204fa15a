import type { Document, Sentence } from '../../language/document.ts';
import { type TaggedToken, tagsOf } from '../../language/tag.ts';
import type { TokenSpan } from './attribution.ts';
import { attributionsIn } from './attributions.ts';
import { BODIES, DOCUMENTS, INNER, PRONOUNS } from './en.ts';
import { fullName } from './full-name.ts';
import type { Mention } from './mention.ts';
import { fullNameIn, isBareName, isNameElsewhere } from './person.ts';
import { subjectsOf } from './subject.ts';

/** A pronoun reaches at most this many sentences back. */
const REACH = 6;
/**
 * The mention itself, a short form by its full name, or, for a pronoun, the nearest source printed by name before it; null where there is
 * none.
 */
export function resolved(document: Document, mention: Mention): Mention | null {
  const word = pronoun(mention);
  if (!word) return byFullName(document, mention);
  const { sentence, source } = mention;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - REACH); index--) {
    const other = document.sentences[index];
    if (!other) break;
    const before = index === sentence.index ? source.from : Infinity;
    const named = antecedent(document, other, { word, before, near: index >= sentence.index - 1 });
    if (named) return byFullName(document, { sentence: other, source: named });
  }
  // "Their projections" still says that somebody projected.
  return source.to - source.from > 1 ? mention : null;
}

const byFullName = (document: Document, mention: Mention): Mention => fullName(document, mention) ?? mention;

const STORMS = new Set(['storm', 'hurricane', 'typhoon', 'cyclone']);

/** "Their projections", "its figures": those of whoever is meant. */
const OWNERS: Readonly<Record<string, string>> = { their: 'they', its: 'it', his: 'he', her: 'she' };

function pronoun({ sentence, source }: Mention): string | null {
  const [first, second] = tagsOf(sentence).slice(source.from, source.to);
  const lower = first?.lower ?? '';
  // "their figures" are theirs, "his lawyer" is another.
  if (source.to - source.from === 2) return DOCUMENTS.has(second?.lower ?? '') ? (OWNERS[lower] ?? null) : null;
  if (source.to - source.from !== 1) return null;
  return PRONOUNS.has(lower) ? lower : null;
}

/** A pronoun, where it stands (the token in its own sentence, else infinite), and whether its sentence is this one or the next. */
interface Pronoun {
  word: string;
  before: number;
  near: boolean;
}

/** The last source of the sentence that the pronoun can stand for. */
function antecedent(document: Document, sentence: Sentence, pronoun: Pronoun): TokenSpan | null {
  const { word, before } = pronoun;
  const fits = attributionsIn(sentence).filter(({ source }) => source.to <= before && agrees(sentence, source, word));
  return fits.at(-1)?.source ?? actorBefore(document, sentence, pronoun);
}

/**
 * Who acts in the sentence: under a plain name ("Ruth Sand toured the wards. She said ..."), or, just before, a body ("The guard searched.
 * It said ...").
 */
function actorBefore(document: Document, sentence: Sentence, { word, before, near }: Pronoun): TokenSpan | null {
  const tokens = tagsOf(sentence);
  const subjects = subjectsOf(tokens, Math.min(before, tokens.length));
  const [subject] = subjects;
  if (word !== 'it' && word !== 'they') {
    const people = subjects.map((x) =>
      x === subject && isBareName(document, tokens, x) ? x : fullNameIn(sentence, x),
    );
    return people.find((x) => x !== null && agrees(sentence, x, word)) ?? null;
  }
  const acts = subject && near && (isBody(tokens, subject) || isNameElsewhere(document, tokens, subject));
  return acts && agrees(sentence, subject, word) ? subject : null;
}

/** A name or a body; a capital at the head of the sentence makes no name. */
function isBody(tokens: readonly TaggedToken[], { from, to }: TokenSpan): boolean {
  const named = tokens.slice(Math.max(from, 1), to).some((t) => t.pos === 'PROPN');
  return named || tokens.slice(from, to).some((t) => BODIES.has(t.lower));
}

/** "Inspector Ilse Marten | of the Osk police": what follows the preposition says whose or where. */
function mainPart(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const inner = tokens.findIndex((t, i) => i > 0 && INNER.has(t.lower));
  return inner < 0 ? tokens : tokens.slice(0, inner);
}

function agrees(sentence: Sentence, source: TokenSpan, word: string): boolean {
  const tokens = mainPart(tagsOf(sentence).slice(source.from, source.to));
  const head = tokens.findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN');
  if (!head) return false;
  // "Orm Data Inc." and "Conn." are no persons.
  if (tokens.at(-1)?.text === '.' && (word === 'he' || word === 'she')) return false;
  const plural = head.pos === 'NOUN' && /[^s]s$/.test(head.lower);
  const body =
    tokens.some((t) => BODIES.has(t.lower)) &&
    !tokens.some((t) => /^(mr|mrs|ms|minister|chief|head|spokesman|spokeswoman|president)$/.test(t.lower));
  const titles = tokens.map((t) => t.lower);
  if (word === 'they') return plural || titles.includes('and');
  if (word === 'it') return !plural && (body || head.pos === 'PROPN') && !titles.includes('mr');
  if (plural || body || STORMS.has(titles[0] ?? '')) return false;
  return word === 'he'
    ? !titles.some((t) => /^(mrs|ms|miss|woman|spokeswoman|mother|she)$/.test(t))
    : !titles.some((t) => /^(mr|man|spokesman|father)$/.test(t));
}
