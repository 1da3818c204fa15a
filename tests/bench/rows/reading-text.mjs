import { readFileSync, readdirSync } from 'node:fs';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readArticle } from '../../../dist/core/pipeline.js';
import { loadGazetteer } from '../../../dist/sources/gazetteer.js';
import { articlesFrom } from '../articles.mjs';
import { median, processorTime, round } from '../measure.mjs';

const NEWSROOM = new URL('../../../briefings/samples/newsroom/', import.meta.url);
const ROUNDS = 15;
const WARM = 9;
const EACH = 120;

/** Text articles of the sample newsroom, read anew in every round beside articles that no round saw before. */
function sampleTexts() {
  return readdirSync(NEWSROOM, { recursive: true })
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => ({ id: name, published: '2026-05-04', text: readFileSync(new URL(name, NEWSROOM), 'utf8') }));
}

/** The full pass of wink-nlp: every annotation made and handed out. */
export function winkPass() {
  const nlp = winkNLP(winkModel);
  const { its } = nlp;
  return (text) => {
    const document = nlp.readDoc(text);
    document.sentences().out();
    for (const what of [its.value, its.pos, its.lemma]) document.tokens().out(what);
    document.entities().out(its.detail);
  };
}

/** Reads the same texts by both in turn, new ones in every round; the first rounds only warm both up. */
export const readingText = {
  name: 'reading-text',
  title: 'reading text, all stages',
  against: 'wink-nlp alone, full pass, same text',
  goal: 'at most 1.2x',
  meets: (ratio) => ratio <= 1.2,
  async run() {
    const options = { today: null, chronologies: [], gazetteer: loadGazetteer() };
    const wink = winkPass();
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      const articles = [...sampleTexts(), ...articlesFrom(round * EACH, (round + 1) * EACH)];
      const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
      const ours = await processorTime(() => articles.forEach((article) => readArticle(article, options)));
      const theirs = await processorTime(() => articles.forEach(({ text }) => wink(text)));
      if (round >= WARM) rounds.push({ characters, ours, theirs });
    }
    const speed = (which) => round(median(rounds.map((each) => each.characters / each[which] / 1000)));
    return {
      ours: `${speed('ours')} MB/s a core`,
      theirs: `${speed('theirs')} MB/s`,
      ratio: round(median(rounds.map((each) => each.ours / each.theirs))),
      raw: rounds,
    };
  },
};
