import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allCues, cueFor, cueForPhrases, cueForWords, holds, mayHold } from '../../../src/core/language/anchors.ts';
import { EMPTY_GAZETTEER } from '../../../src/core/extract/gazetteer.ts';
import { runStages } from '../../../src/core/pipeline.ts';

const NEWSROOM = new URL('../../../briefings/samples/newsroom/', import.meta.url);

const sentence = (text: string) => ({ text, start: 0, end: text.length, block: 0, index: 0 });

/** Every sentence of the sample newsroom, as written and in capitals. */
function sentences(): string[] {
  const files = readdirSync(NEWSROOM, { recursive: true }).map(String);
  const texts = files.filter((name) => /\.(?:txt|md|html)$/.test(name));
  const options = { today: null, chronologies: [], gazetteer: EMPTY_GAZETTEER };
  return texts.flatMap((id) => {
    const { document } = runStages({ id, text: readFileSync(new URL(id, NEWSROOM), 'utf8') }, options);
    return document.sentences.flatMap(({ text }) => [text, text.toUpperCase()]);
  });
}

test('no sentence of the sample newsroom holds what a cue stands for without one of its anchors', () => {
  const cues = allCues().flatMap((cue) => ('pattern' in cue ? [cue] : []));
  const matched = new Set<number>();
  for (const text of sentences())
    for (const cue of cues) {
      if (text.search(cue.pattern) < 0) continue;
      matched.add(cue.bit);
      expect(mayHold(sentence(text), cue), `${cue.pattern.source} in: ${text}`).toBe(true);
    }
  expect(matched.size).toBeGreaterThan(8);
});

test('a cue that was added later is looked for in words seen before', () => {
  const seen = sentence('The ferry could’ve sunk, as goats do.');
  expect(mayHold(seen, cueForPhrases('was (?:to|due to) sail', 'sank'))).toBe(false);
  const again = sentence('The ferry could’ve sunk, as goats do.');
  const [goats, could] = [cueForWords(new Set(['goats'])), cueForPhrases('could', 'might have')];
  expect([mayHold(again, goats), mayHold(again, could), holds(again, could, again.text)]).toEqual([true, true, true]);
});

test('more cues than a small integer has bits are refused', () => {
  expect(() => {
    for (let i = 0; i < 40; i++) cueFor(/goat/, /goat/);
  }).toThrow('more cues');
});
