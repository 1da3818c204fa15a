import { expect, test } from 'vitest';
import type { Edition } from '../../../../src/core/model.ts';
import type { FigureCard, StoryCard } from '../../../../src/core/ports/newsroom.ts';
import { thingText } from '../../../../src/core/render/lines/value.ts';
import { figureCard } from '../../../../src/core/render/telegram/card.ts';
import { diffBlocks } from '../../../../src/core/render/telegram/diff.ts';
import { fullEdition } from '../../../../src/core/render/telegram/full.ts';
import { highlighted } from '../../../../src/core/render/telegram/search.ts';
import { shortEdition } from '../../../../src/core/render/telegram/short.ts';
import { type Block, plainText } from '../../../../src/core/render/telegram/span.ts';
import { storyTimeline } from '../../../../src/core/render/telegram/story.ts';
import { textDiff } from '../../../../src/core/render/text/diff.ts';
import { LANGUAGES } from '../../../../src/telegram/messages/messages.ts';
import { messagesOf } from '../../../../src/telegram/messages/list.ts';
import { claim, edition, event, figure, MAY_4 } from '../../../shells/memory/editions.ts';
import { card, report } from '../claims.ts';

const { words, screen } = messagesOf('en');
const view = { words, screen, bot: null };
const told = (blocks: Block[]) =>
  blocks.flatMap((block) => [block.heading ?? [], ...block.lines].map(plainText).filter(Boolean));

test('an event tells its news first and after it what stood before', () => {
  expect(told(fullEdition(MAY_4, view))[2]).toBe(
    'Velm, updated. Rescuers found 3 more bodies below the broken dam at Velm. [1, 2] (3 May: The dam at Velm gave way after three days of rain)',
  );
});

test('in full, each claim that differs stands over its own sentence, and the values are told once', () => {
  const all = told(fullEdition(MAY_4, view));
  const at = all.indexOf('Claims that differ');
  expect(all.slice(at, at + 6)).toEqual([
    'Claims that differ',
    'People missing, Velm',
    '6: the rescue service, reported 4 May',
    '“We are looking for 6 people,” the rescue service said.',
    '9: the mayor of Velm, reported 4 May',
    'The mayor of Velm spoke of 9 missing people.',
  ]);
});

test('a sentence that adds only the place and the agency to its headline is not quoted below it', () => {
  const headline = 'The bridge at Karsk was closed.';
  const day = (sentence: string): Edition =>
    edition({ date: '2026-05-04', events: [event({ id: 'e', headline, sentence })] });
  expect(told(fullEdition(day(`KARSK, 4 May (Osk Wire) - ${headline}`), view))).not.toContain(
    `KARSK, 4 May (Osk Wire) - ${headline}`,
  );
  const cut = 'It emerged that the bridge at Karsk was closed.';
  expect(told(fullEdition(day(cut), view))).toContain(cut);
});

test('the short edition does not repeat a figure that its events tell', () => {
  const day = edition({
    date: '2026-05-04',
    lead: ['e1'],
    events: [event({ id: 'e1', headline: 'A pump hurt 4 workers.', figures: ['f1'] })],
    figures: [
      figure({
        id: 'f1',
        counted: 'workers',
        measure: 'hurt',
        kind: 'incident',
        claims: [claim({ text: '4', sentence: 'A pump hurt 4 workers.' })],
      }),
      figure({ id: 'f2', claims: [claim({ text: '9' })] }),
    ],
  });
  const all = told(shortEdition(day, view));
  expect(all.filter((line) => line.includes('workers'))).toEqual(['A pump hurt 4 workers. [1]']);
  expect(all.some((line) => line.startsWith('9 people dead'))).toBe(true);
});

test('a word that is no number has no bound on its card', () => {
  const vague = { ...report('2026-05-04', 1, null), value: null, text: 'hundreds', bound: 'about' as const };
  const figureOf: FigureCard = { ...card([vague]), kind: 'incident' };
  expect(told(figureCard(figureOf, null, view)).slice(0, 3)).toEqual([
    '“hundreds” boats lost',
    'Of one incident.',
    'Said by: no source named.',
  ]);
});

test('a report that gives no day stands in its story under the day it was reported', () => {
  const story: StoryCard = {
    id: 's',
    reports: [
      {
        day: '2026-05-04',
        happened: { from: null, to: '2026-05-04' },
        label: 'new',
        headline: 'Rain fell.',
        sentence: '',
        outlets: [],
      },
      {
        day: '2026-05-06',
        happened: '2026-05-05',
        label: 'updated',
        headline: 'The dam broke.',
        sentence: '',
        outlets: [],
      },
    ],
  };
  expect(told(storyTimeline(story, '2026-05-06', view)).slice(2)).toEqual([
    '4 May: Rain fell.',
    '5 May: The dam broke. Reported 6 May.',
  ]);
});

test('a whole month is named, in every language; any other span has its days', () => {
  const march = LANGUAGES.map((each) =>
    messagesOf(each).words.span({ from: '2026-03-01', to: '2026-03-31' }, '2026-05-04'),
  );
  expect(march).toEqual(['March', 'березень', 'März', 'mars', 'marzo', 'marzec']);
  expect(words.span({ from: '2025-02-01', to: '2025-02-28' }, '2026-05-04')).toBe('February 2025');
  expect(words.span({ from: '2026-03-01', to: '2026-03-30' }, '2026-05-04')).toBe('1 March to 30 March');
});

test('a change in points says so', () => {
  const thing = { counted: 'cut', measure: null, unit: 'percentage point' };
  expect(thingText(thing)).toBe('percentage-point cut');
});

test('what is found is shown without the place and agency that open a report', () => {
  const plain = (snippet: string) => plainText(highlighted(snippet));
  expect(plain('VELM, 8 May (Lodna Wire) - The \u0002flood\u0003 fell.')).toBe('The flood fell.');
  expect(plain('LODNA — Talks resumed.')).toBe('Talks resumed.');
  expect(plain('Tarvia - a country - voted.')).toBe('Tarvia - a country - voted.');
});

test('what is filed under the day it happened now is moved there, not gone', () => {
  const crane = event({ id: 'c', headline: 'A crane fell at Port Harra.', date: '2026-05-02', figures: ['k'] });
  const crew = figure({ id: 'k', counted: 'crew', claims: [claim({ value: 3, text: '3' })] });
  const sent = edition({
    date: '2026-05-04',
    events: [crane, event({ id: 'o', headline: 'Talks ended.' })],
    figures: [crew],
  });
  const now = edition({ date: '2026-05-04', events: [event({ id: 'o2', headline: 'Talks ended.' })] });
  expect(told(diffBlocks(sent, now, view))).toEqual([
    'Monday 4 May 2026, sent and now',
    'Unchanged: 1 event, 0 figures',
    'Moved to 2 May, when it happened',
    'A crane fell at Port Harra. [1]',
  ]);
  const text = textDiff(sent, now, words);
  expect(text).toContain('Moved to 2 May, when it happened:\n  A crane fell');
  expect(text).not.toMatch(/Added|Gone/);
  expect(text).toContain('Unchanged: 1 event, 0 figures');
});

test('a figure of no particular kind leaves no room for one on its card', () => {
  const blocks = figureCard({ ...card([report('2026-05-04', 12, null)]), kind: 'other' }, null, view);
  expect(told(blocks)[1]).toBe('Value: exact as printed.');
});

test('who died is dead, and killed only where an article says so', () => {
  const dead = (...sentences: string[]) =>
    thingText({
      counted: 'children',
      measure: 'killed',
      unit: 'people',
      claims: sentences.map((sentence) => ({ sentence })),
    });
  expect(dead('Two children have died of measles.')).toBe('children dead');
  expect(dead('Two children died.', 'A falling tree killed two children.')).toBe('children killed');
});

test('a unit that looks like a word is spelled out', () => {
  expect(thingText({ counted: null, measure: 'burned', unit: 'ha' })).toBe('hectares burned');
  expect(thingText({ counted: 'oil', measure: 'leaked', unit: 't' })).toBe('tonnes of oil leaked');
});

test('what happened is not said twice', () => {
  expect(thingText({ counted: 'missing people', measure: 'missing', unit: 'people' })).toBe('people missing');
  expect(thingText({ counted: 'dead soldiers', measure: 'killed', unit: 'people' })).toBe('soldiers killed');
  expect(thingText({ counted: 'missing persons reports', measure: 'filed', unit: null })).toBe(
    'missing persons reports filed',
  );
});
