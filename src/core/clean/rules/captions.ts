import { asciiFirst } from '../../language/ascii-first.ts';
import type { Passage } from '../passage.ts';
import { endsSentence, isProse, wordCount } from '../shape.ts';
import { drop, type Rule } from './rule.ts';

const AGENCY =
  'getty|afp|reuters|a\\.?p\\.?(?: photo)?|epa|efe|dpa|ansa|tass|xinhua|upi|ukrinform|anadolu|shutterstock|alamy|istock|bloomberg|magnum|nurphoto|zuma|sipa|rex|pa(?: wire| media| images)?|press association|wikimedia|unsplash|pexels|pixabay|flickr|adobe stock|depositphotos|maxar|planet labs|nasa|handout|supplied|file(?: photo| image| picture)?|courtesy|creative commons|telegram|facebook|instagram|twitter|youtube';
/** "(Agency via Getty Images)", "(Ana Ruiz / Daily Example)", "Photograph: Lee Hart/Reuters", "- AFP", "© Jo Field". */
const CREDIT_END = asciiFirst(
  new RegExp(
    `(?:\\([^().]{0,80}\\b(?:${AGENCY}|images?|photos?|pictures?|agency|press|news|tv)\\b[^().]{0,40}\\)|\\((?:photo|picture|image|pic|credit|file|via)\\b[^()]{0,80}\\)|\\([^()/.\\d]{2,50} ?/ ?\\p{L}[^()/.\\d]{2,60}\\)|\\b(?:photo(?:graph)?s?|image|picture|pic|credit|photography|illustration)s?(?: by| credit| courtesy(?: of)?)?: ?[^.!?]{2,90}|[–—|/] ?(?:${AGENCY})|©[^.!?]{2,60})\\)?$`,
    'iu',
  ),
);
const CAPITALS_END = asciiFirst(/\(\p{Lu}[\p{Lu}\s.]{3,60}\)$/u);
const CREDIT_LINE = asciiFirst(
  new RegExp(
    `^[[(]?(?:(?:photo(?:graph)?s?|images?|pictures?|pics?|video|credit|source|caption|illustration|graphic|media caption|image (?:caption|source|credit)|file (?:photo|image|picture)|representational? image)(?: by| credit| courtesy(?: of)?| caption| source)?(?:,|: ?| ?\\||\\s-) ?\\S|file (?:photo|picture|image)\\b|©|before and after ?:|(?:pictured|above|below|left|right)(?: (?:left|right|above|below))?: ?\\S)`,
    'iu',
  ),
);
const SCENE =
  /\b(?:pictured|is seen|are seen|can be seen|is shown|are shown|seen here|looks on|look on|file (?:photo|image|picture)|(?:satellite|aerial|handout|drone|undated|archive) (?:image|photo|picture|view|photograph|footage|handout)s?|video grab|screengrab|(?:an? |this |the )(?:image|photo|photograph|picture) (?:shows?|released|taken|provided|obtained|made)|photos? (?:shared|released|taken|posted))\b|\((?:left|right|centre|center|above|below|file|pictured)(?:,[^()]{0,40})?\)/i;

/** How captions without a credit begin, and the verbs by which they describe a scene. */
const SCENE_START =
  /^(?:an? |two |three |four |five |several |some |people |men |women |children |residents |locals |workers |police |officers |protesters |demonstrators |firefighters |soldiers |troops |rescuers |volunteers |members of |fans |supporters |crowds |passengers |vehicles |cars |smoke |flames |destroyed |damaged |the (?:scene|aftermath|damage|wreckage|remains|view|site) )/i;
const SCENE_VERB =
  /\b(?:walk|stand|sit|look|hold|wait|work|watch|speak|pose|inspect|gather|pass|search|hug|comfort|react|celebrate|march|queue|clean|clear|drive|fly|lie|burn|rest|wear|wave|cross|billow|rise|remove|unload|load|pray|kneel|embrace|line|attend|carr(?=y|ie))(?:s|es|ies|y|ing)?\b/i;

/** A line that is a credit and nothing else: "Ana Ruiz | Example Agency | Getty Images". */
const ONLY_CREDIT = new RegExp(`^[^.!?]{0,60}(?:^|[|/,–—-] ?|via )(?:${AGENCY})(?: images?| pictures?)?$`, 'iu');

/** "2 / 7 The harbour at dawn": a picture of a gallery. */
const COUNTER = /^\d{1,2} ?\/ ?\d{1,2} \p{Lu}/u;

const LONGEST = 700;

/** Photo captions: by their credit, by what they say of the picture, by standing twice, and between captions. */
export const captions: Rule = {
  name: 'caption',
  apply: (passages) => {
    const kept = passages.filter((p) => p.reason === null);
    const doubled = doubledKeys(kept);
    for (const passage of kept) if (isCaption(passage, doubled)) passage.kind = 'caption';
    markScenes(kept);
    markAboveCredits(kept);
    markBetween(kept);
    return passages;
  },
};

function isCaption(passage: Passage, doubled: ReadonlySet<string>): boolean {
  const { text, key } = passage;
  if (text.length > LONGEST || passage.kind === 'heading') return false;
  if (isShouted(text)) return false;
  if (CREDIT_LINE.test(text) || COUNTER.test(text)) return true;
  if (endsSentence(text) && !/\)["'”’]?\.?$/.test(text)) return false;
  if (wordCount(text, 4) >= 3 && (CREDIT_END.test(text.slice(-180).replace(/\.$/, '')) || CAPITALS_END.test(text)))
    return true;
  if (endsSentence(text)) return false;
  return (doubled.has(key) && wordCount(text, 6) >= 5) || (wordCount(text, 8) >= 7 && SCENE.test(text));
}

const SMALL_LETTER = asciiFirst(/\p{Ll}/u);

/** Texts all in capitals (old agency copy) have no captions, and words of the trade are names of agencies there. */
function isShouted(text: string): boolean {
  return !SMALL_LETTER.test(text);
}

/** Keys that stand twice within four passages. */
function doubledKeys(passages: readonly Passage[]): Set<string> {
  const doubled = new Set<string>();
  for (const [i, passage] of passages.entries())
    for (let back = 1; back <= 4; back++)
      if (passage.key.length >= 25 && passages[i - back]?.key === passage.key) doubled.add(passage.key);
  return doubled;
}

/** Below the first paragraph a line without a full stop that describes a scene is a caption; above it, it may be the headline. */
function markScenes(passages: readonly Passage[]): void {
  const first = passages.findIndex(isProse);
  for (const passage of passages.slice(Math.max(0, first))) {
    if (passage.kind !== 'paragraph' || isProse(passage) || passage.text.length > 300) continue;
    if (endsSentence(passage.text) || wordCount(passage.text, 7) < 7 || isShouted(passage.text)) continue;
    if (SCENE_START.test(passage.text) && SCENE_VERB.test(passage.text)) passage.kind = 'caption';
  }
}

/** A line that is only a credit belongs to the passage above it, if that is short enough for a caption. */
function markAboveCredits(passages: readonly Passage[]): void {
  for (const [i, passage] of passages.entries()) {
    if (passage.text.length > 90 || isShouted(passage.text) || !ONLY_CREDIT.test(passage.text)) continue;
    passage.kind = 'caption';
    const above = passages[i - 1];
    if (above && above.kind === 'paragraph' && above.text.length < 320 && /\|/.test(passage.text))
      above.kind = 'caption';
  }
}

/** Lines without a full stop between two captions are captions too. */
function markBetween(passages: readonly Passage[]): void {
  let caption = -1;
  for (const [i, passage] of passages.entries()) {
    if (passage.kind === 'caption') {
      if (caption >= 0) for (const between of passages.slice(caption + 1, i)) between.kind = 'caption';
      caption = i;
    } else if (endsSentence(passage.text) || isProse(passage) || wordCount(passage.text, 6) < 5) caption = -1;
  }
}

/** Captions that say nearly the same words as one shortly before or after them. */
export const captionCopies: Rule = {
  name: 'near-copy',
  apply: (passages) => {
    const lines = passages.filter((p) => p.reason === null && !endsSentence(p.text) && p.text.length <= LONGEST);
    const words = lines.map((p) => new Set(p.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
    for (const [i, passage] of lines.entries())
      for (let back = 1; back <= 3; back++) {
        const other = lines[i - back];
        const [a, b] = [words[i], words[i - back]];
        if (!other || !a || !b || passage.line - other.line > 8) continue;
        if (passage.kind !== 'caption' && other.kind !== 'caption') continue;
        if (Math.min(a.size, b.size) < 6 || contained(a, b) < 0.85) continue;
        drop(
          a.size < b.size && other.kind === 'caption' ? passage : passage.kind === 'caption' ? other : passage,
          captionCopies.name,
        );
      }
    return passages;
  },
};

/** Share of the words of the smaller set that stand in the other. */
function contained(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}
