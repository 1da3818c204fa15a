import { expect, test } from 'vitest';
import { isFormerValue } from '../../../../src/core/assemble/ledger/former.ts';
import { reportsOf } from '../../../../src/core/assemble/ledger/report.ts';
import { article, figure } from '../facts.ts';

const mention = (sentence: string, text: string) => {
  const start = sentence.indexOf(text);
  const unit = text.endsWith('%') ? 'percent' : 'people';
  return figure({
    value: Number.parseFloat(text),
    text,
    unit,
    sentence,
    start,
    end: start + text.length,
    sentenceStart: 0,
  });
};

test.each([
  ['Support fell from 76% to 72% in May.', '76%'],
  ['The toll is 17, up from 14 on Monday.', '14'],
  ['The service had spoken of three dead on Monday.', 'three'],
  ['Prices rose 3.4% in April after 3.9% in March.', '3.9%'],
  ['Prices rose 3%, compared with 2% a year ago.', '2%'],
  ['Prices rose 3%, correcting a first figure of 2%.', '2%'],
  ['The line now expects 15 ships, after 17 before.', '17'],
  ['It was the deadliest slide in Tarn since 2009, when 83 people died.', '83'],
  ['The storm was the worst since a cyclone killed 310 people in the bay.', '310'],
  ['Traffic has been lighter since an accident on the bridge that killed 31 people.', '31'],
])('%s: %s stood before', (sentence, text) => {
  expect(isFormerValue(mention(sentence, text))).toBe(true);
});

test.each([
  ['Support fell from 76% to 72% in May.', '72%'],
  ['The toll is 17, up from 14 on Monday.', '17'],
  ['About 30 people from 12 countries took part.', '30'],
  ['In the largest march since 2009, 83,000 people filled the square.', '83,000'],
  ['The worst flood since 1997 killed 12 people in Tarn.', '12'],
  ['A charity said it had counted 33 dead.', '33'],
  ['The oldest mine has been shut since Monday, and 40 people were trapped.', '40'],
])('%s: %s is the news', (sentence, text) => {
  expect(isFormerValue(mention(sentence, text))).toBe(false);
});

const figures = (list: Parameters<typeof figure>[0][]) =>
  reportsOf(article('a', '2025-06-03', { figures: list.map(figure) }), 0, () => null);

test('one number told twice is one report, in its fuller telling', () => {
  const reports = figures([
    { value: 350, counted: null, sentence: 'As well as 350 dead, the firm lost its mine.' },
    { value: 350, counted: 'miners', claimant: null, sentence: 'The mine has lost 350 miners.' },
  ]);
  expect(reports.map((report) => report.counted)).toEqual(['miners']);
});

test('small equal numbers of two things are two reports', () => {
  expect(
    figures([
      { value: 2, counted: 'miners' },
      { value: 2, counted: 'divers' },
    ]),
  ).toHaveLength(2);
});

test('the noun that a sentence does not say twice is carried on', () => {
  const sentence = '12 soldiers were killed and 30 injured.';
  const [, second] = figures([
    { value: 12, counted: 'soldiers', sentence },
    { value: 30, counted: null, measure: 'injured', category: 'people_injured', sentence },
  ]);
  expect(second?.counted).toBe('soldiers');
});

test('what comes on top of others is no total', () => {
  const [more] = figures([{ value: 3, text: 'Three', sentence: 'Three more people were killed.' }]);
  expect(more?.kind).toBe('other');
});

test('what is no ledger figure stays out', () => {
  expect(figures([{ value: 45, ledger: false }])).toEqual([]);
});

test('a count told by its last member counts them all', () => {
  const [general] = figures([
    {
      value: 4,
      text: 'fourth',
      counted: null,
      place: 'Oslo',
      sentence: 'Another general has been killed, the fourth this year.',
    },
  ]);
  expect(general).toMatchObject({ counted: 'general', scope: { local: null, country: null }, kind: 'total' });
});

test('how much of a vote is counted is no share of it', () => {
  const said = 'With 60% of votes counted, the Reds had 40% of votes.';
  const [counted, won] = reportsOf(
    article('a', '2025-06-03', { figures: [mention(said, '60%'), mention(said, '40%')] }),
    0,
    () => null,
  );
  expect(counted?.thing.measure).toBe('counted');
  expect(won?.thing.measure).not.toBe('counted');
});

test('cases of an illness are people infected, cases of another kind are cases', () => {
  const cases = (counted: string) =>
    figures([{ value: 40, counted, unit: 'case', measure: null, category: 'other' }])[0]?.thing;
  expect(cases('cases of measles')).toMatchObject({ counted: 'person', measure: 'infected' });
  expect(cases('cases of theft')?.counted).not.toBe('person');
});

test('whose the things are is parted from what they are, also where the name is no nation', () => {
  const [reds] = figures([{ value: 40, counted: 'Tarvian soldiers' }]);
  expect(reds?.thing).toMatchObject({ counted: 'soldier', owner: 'name:tarvian' });
  expect(figures([{ value: 40, counted: 'League of Bakers' }])[0]?.thing.owner).toBeNull();
});

test('a bare sum against what another has just said counts the same; one by the same voice or in other money does not', () => {
  const said = {
    value: 3e6,
    unit: 'EUR',
    category: 'money' as const,
    measure: null,
    counted: 'damage',
    claimant: 'the mayor',
  };
  const answer = (over: object) =>
    figures([
      { ...said, sentence: 'a' },
      { ...said, value: 5e6, counted: null, claimant: 'Insurers', sentence: 'b', ...over },
    ])[1];
  expect(answer({})?.counted).toBe('damage');
  expect(answer({ claimant: 'the mayor' })?.counted).toBeNull();
  expect(answer({ unit: 'USD' })?.counted).toBeNull();
});

test('a heading gives way to the text below it, where that has the newer number of the same count', () => {
  const fled = (value: number, sentence: string) =>
    figure({ value, category: 'people_displaced', measure: 'fled', sentence });
  const heading = fled(800000, 'At Least 800000 Flee Orlik As Ice Grows');
  const body = fled(874000, 'Around 874000 people have fled Orlik, the guild said.');
  const read = (figures: Parameters<typeof article>[2]) =>
    reportsOf(article('a', '2025-06-03', figures), 0, () => null).map(({ value }) => value);
  expect(read({ figures: [heading, body] })).toEqual([874000]);
  expect(read({ figures: [heading] })).toEqual([800000]);
});
