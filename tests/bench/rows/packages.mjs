import {
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import compromiseDates from 'compromise-dates';
import { readArticle } from '../../../dist/core/pipeline.js';
import { loadGazetteer } from '../../../dist/sources/gazetteer.js';
import { articlesFrom } from '../articles.mjs';
import { processorTime, round } from '../measure.mjs';

const CULTURE = 'en-us';
const FEW = 6;

/** Numbers, units and dates by Recognizers-Text, sentence by sentence: on whole articles its date rules do not end in useful time. */
function recognizersPass(text) {
  for (const sentence of text.split(/(?<=[.!?”])\s+/)) {
    recognizeNumber(sentence, CULTURE);
    recognizeCurrency(sentence, CULTURE);
    recognizeDimension(sentence, CULTURE);
    recognizePercentage(sentence, CULTURE);
    recognizeDateTime(sentence, CULTURE);
  }
}

function compromisePass(nlp, text) {
  const document = nlp(text);
  document.numbers().json();
  document.dates().json();
}

/** Well-known packages for the same job, which find numbers, units and dates but neither events nor who says what. */
export const packages = {
  name: 'packages',
  title: 'the same by packages',
  against: 'Recognizers-Text + compromise with dates',
  goal: 'at least 20x faster',
  meets: (ratio) => ratio >= 20,
  async run() {
    const options = { today: null, chronologies: [], gazetteer: loadGazetteer() };
    const nlp = compromise.extend(compromiseDates);
    for (const article of articlesFrom(1000, 1200)) readArticle(article, options);
    recognizersPass('On Monday 12 people walked 3 km.');
    compromisePass(nlp, 'On Monday 12 people walked 3 km.');
    const some = articlesFrom(0, FEW);
    const many = articlesFrom(0, FEW * 20);
    const characters = (articles) => articles.reduce((sum, { text }) => sum + text.length, 0);
    const ours = (await processorTime(() => many.forEach((each) => readArticle(each, options)))) / characters(many);
    const recognized =
      (await processorTime(() => some.forEach(({ text }) => recognizersPass(text)))) / characters(some);
    const compromised =
      (await processorTime(() => some.forEach(({ text }) => compromisePass(nlp, text)))) / characters(some);
    return {
      ours: `${round(1 / ours / 1000)} MB/s`,
      theirs: `${round(1 / recognized / 1000, 4)} and ${round(1 / compromised / 1000, 4)} MB/s`,
      ratio: round((recognized + compromised) / ours, 0),
      raw: { millisecondsPerCharacter: { ours, recognized, compromised } },
    };
  },
};
