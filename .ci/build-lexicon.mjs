// Makes src/core/language/en/{lexicon,lemmas}.ts from the English lite model of wink-nlp (wink-eng-lite-web-model, MIT, copyright GRAYPE
// Systems Private Limited), a development dependency. Run by hand after a build: `node .ci/build-lexicon.mjs`. Both tables are committed.
//
// Lexicon, one line a class of words: `usual part of speech (? where the model has none), all possible ones, b for base forms, how the
// lemma is found (= itself, 1 always the same, * by part of speech): words`.
// Lemmas, one line a part of speech: `form lemma` pairs that no rule of spelling gives.
import { writeFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import nounExceptions from 'wink-eng-lite-web-model/dist/wn-noun-exceptions.js';
import verbExceptions from 'wink-eng-lite-web-model/dist/wn-verb-exceptions.js';
import adjectiveExceptions from 'wink-eng-lite-web-model/dist/wn-adjective-exceptions.js';
import { lemmaByRule } from '../dist/core/language/tagging/lemma.js';

const { packing, lexicon, features, pos } = model.core();
const words = features.lexeme.list;
const at = features.lexeme.hash;
const field = (index, name) => {
  const [offset, mask, shift] = packing.layout[name];
  return (lexicon[offset + index * packing.size] & mask) >>> shift;
};
const spelled = (index) => (field(index, 'isSpellingMapped') ? field(index, 'lemma') : index);
const possible = (index) => [...features.posClusters.list[field(index, 'lexemeCID')]].filter(Boolean);

/** Words that stand for several in the model, marks of mood and what holds white space are left to the tagger's own rules. */
const isWord = (word, index) => !/[`\\]/.test(word) && !field(index, 'isContraction') && /^[\p{L}\p{N}][^\s:;|`]*$|^['’][a-z0-9]+$|^[^\s\p{L}\p{N}]$|^\.\.\.$|^--$/u.test(word);
const classOf = (index) => {
  const own = spelled(index);
  const lower = at[words[index].toLowerCase()] ?? index;
  const lemma = field(own, 'isSLemma') ? (words[field(own, 'lemma')] === words[index] ? '=' : '1') : '*';
  const usual = pos.list[field(own, 'pos')].replace('UNK', '?');
  return `${usual} ${possible(spelled(lower)).map((tag) => pos.list[tag]).join('+') || '-'} ${field(own, 'isBaseForm') ? 'b' : '-'}${lemma}`;
};
/** A capitalised word is only listed where the rule for capitals would misread it. */
const told = (word, index) => {
  const lower = word.toLowerCase();
  if (word === lower) return true;
  if (at[lower] === undefined) return true;
  const [usual, all] = [classOf(index), classOf(at[lower])].map((each) => each.split(' '));
  const named = /^(?:NOUN|ADJ|\?)$/.test(all[0]) ? 'PROPN' : all[0];
  return usual[0] !== named;
};

const classes = new Map();
words.forEach((word, index) => {
  if (!isWord(word, index) || !told(word, index)) return;
  const key = classOf(index);
  classes.set(key, [...(classes.get(key) ?? []), word]);
});
console.log(classes.size);
const lines = [...classes].sort((a, b) => b[1].length - a[1].length).map(([key, list]) => `${key}: ${list.join(' ')}`);
const NOTE = `Made by .ci/build-lexicon.mjs from wink-eng-lite-web-model (MIT, GRAYPE Systems Private Limited); see there for the form.`;
const table = (name, list) => `/** ${NOTE} */\nexport const ${name} = \`\n${list.join('\n')}\n\`;\n`;

const base = (word, tag) => at[word] !== undefined && !field(at[word], 'isContraction') && field(at[word], 'isBaseForm') === 1 && possible(at[word]).includes(pos.hash[tag]);
const odd = { '1': [], NOUN: [], VERB: [], ADJ: [] };
words.forEach((word, index) => {
  if (word !== word.toLowerCase() || !isWord(word, index)) return;
  const own = spelled(index);
  if (field(own, 'isSLemma')) {
    const lemma = words[field(own, 'lemma')];
    const tag = pos.list[field(own, 'pos')];
    if (lemma !== word && lemmaByRule(word, tag, base) !== lemma) odd['1'].push(`${word} ${lemma}`);
  } else {
    for (const [tag, exceptions] of [['NOUN', nounExceptions], ['VERB', verbExceptions], ['ADJ', adjectiveExceptions]])
      if (exceptions[words[own]] !== undefined ? exceptions[words[own]] !== lemmaByRule(word, tag, base) : own !== index) odd[tag].push(`${word} ${exceptions[words[own]] ?? lemmaByRule(words[own], tag, base)}`);
  }
});
for (const tag in odd) console.log(tag, odd[tag].length, odd[tag].slice(0, 30).join(', '));
writeFileSync('src/core/language/en/lexicon.ts', table('LEXICON', lines));
writeFileSync('src/core/language/en/lemmas.ts', table('LEMMAS', Object.entries(odd).map(([tag, list]) => `${tag}: ${list.join(', ')}`)));
