import { expect, test } from 'vitest';
import { assembleEdition } from '../../../src/core/assemble/assemble.ts';
import { article, event, figure, request } from './facts.ts';

const DAY = '2025-06-03';
const keys = (articles: Parameters<typeof request>[1]) =>
  assembleEdition(request(DAY, articles)).events.map((one) => one.sentence);
const alsos = (articles: Parameters<typeof request>[1]) =>
  assembleEdition(request(DAY, articles)).also.map((one) => one.sentence);

test('of one passage the first choice tells the matter, and a lesser matter further down still gets its item', () => {
  const theft = [
    'A Viking sword was stolen from the museum of Bergen at dawn.',
    'Thieves broke a window of the museum and took the sword.',
    'Guards of the museum noticed the empty case at noon.',
    'Collectors were warned not to buy the Viking sword.',
  ];
  const others = ['The ferry to Stord was cancelled because of ice.', 'The bakers of Bergen raised the price of rye.'];
  const filler = [
    'A choir of pilots sang in the slate quarry.',
    'Two locksmiths opened a school for cats.',
    'The oldest cinema got red velvet chairs.',
    'Rowers painted their boats for the summer fair.',
    'A gardener grew a pumpkin of record weight.',
    'Chess players met under the railway arch.',
  ];
  const events = [
    ...theft.map((sentence, at) => event(sentence, { type: 'crime', importance: at === 0 ? 0.6 : 0.3 })),
    ...filler.map((sentence) => event(sentence, { type: 'economy', importance: 0.4 })),
    ...others.map((sentence) => event(sentence, { type: 'economy', importance: 0.45 })),
  ];
  const chosen = keys([article('a', DAY, { events })]);
  expect(chosen[0]).toBe(theft[0]);
  for (const other of others) expect(chosen).toContain(other);
  expect(theft.filter((sentence) => chosen.includes(sentence)).length).toBeLessThan(3);
});

const moved = (value: number, sentence: string, place: string | null) => {
  const said = { category: 'people_evacuated' as const, measure: 'evacuated', kind: 'incident' as const };
  return {
    figures: [figure({ value, sentence, place, text: String(value), ...said })],
    events: [event(sentence, { type: 'humanitarian', figures: [0], place })],
  };
};

test('one large number of people moved is one matter, whatever the words and the name of the place', () => {
  const [one, other] = [
    'About 3200 islanders were taken to the mainland before the storm.',
    'Boats brought 3200 residents away from Stord by evening.',
  ];
  const both = [
    article('a', DAY, { outlet: 'Bergen Post', ...moved(3200, one, 'Stord municipality') }),
    article('b', DAY, { outlet: 'Radio West', ...moved(3200, other, 'Stord') }),
  ];
  expect([...keys(both), ...alsos(both)]).toHaveLength(1);
});

test('a small number at two places is two matters', () => {
  const both = [
    article('a', DAY, { outlet: 'Bergen Post', ...moved(21, 'In Bergen 21 tenants left a burning house.', 'Bergen') }),
    article('b', DAY, { outlet: 'Radio West', ...moved(21, 'Rescuers led 21 hikers off a ridge near Odda.', 'Odda') }),
  ];
  expect([...keys(both), ...alsos(both)]).toHaveLength(2);
});

test('history and background are not also reported', () => {
  const old = { date: { from: '1961-01-01', to: '1961-12-31' }, dateCertainty: 'stated' as const };
  const events = [
    event('The lighthouse of Stord went dark on Monday.', { importance: 0.7 }),
    event('The lighthouse was built in 1961 of local granite.', { importance: 0.4, type: 'statement', ...old }),
  ];
  expect(alsos([article('a', DAY, { events })])).toEqual([]);
});

test('what a count among the figures says is not also reported', () => {
  const flooded = (sentence: string, text: string, claimant: string | null) => {
    const what = { value: 120, text, unit: 'house', counted: 'houses', category: 'infrastructure_damaged' as const };
    return figure({ ...what, measure: 'flooded', sentence, claimant, kind: 'incident' });
  };
  const opening = event('The dyke at Lowen broke on Monday night, the river board said.', { importance: 0.7 });
  const [said, told] = ['Some 120 houses stood under water, Mayor Berg said.', 'At least 120 homes were flooded.'];
  const articles = [
    article('a', DAY, {
      events: [opening, event(said, { figures: [0], claimant: 'Mayor Berg' })],
      figures: [flooded(said, '120', 'Mayor Berg')],
    }),
    article('b', DAY, {
      events: [opening, event(told, { figures: [0], type: 'disaster' })],
      figures: [flooded(told, '120', null)],
    }),
  ];
  const { events, also, figures } = assembleEdition(request(DAY, articles));
  expect([...events, ...also].filter(({ sentence }) => sentence.includes('120'))).toEqual([]);
  expect(figures.filter(({ claims }) => claims.some(({ value }) => value === 120))).toHaveLength(1);
});

test('a lesser second matter of an article stands below where others tell the day', () => {
  const openings = [
    'The dyke at Lowen broke.',
    'Bakers in Turku went on strike.',
    'A mill at Orlik burned.',
    'The ferry Aurora sank off Karsk.',
    'Judges freed two sailors from Brel.',
  ];
  const second = 'Experts at the Bank of Turku expect a quiet week.';
  const articles = openings.map((sentence, at) => {
    const opening = event(sentence, { type: 'disaster', importance: 0.7 });
    const more = at === 1 ? [event(second, { type: 'economy', importance: 0.2 })] : [];
    return article(`a${at}`, DAY, { title: sentence, events: [opening, ...more] });
  });
  expect(keys(articles)).not.toContain(second);
  expect(alsos(articles)).toContain(second);
});

test('what the news is set against is no figure of the day', () => {
  const number = (value: number, sentence: string, over = {}) =>
    figure({ value, sentence, category: 'people_killed', kind: 'incident', ...over });
  const town = number(9000, 'Karsk, which has a population of 9000, was cut off.', {
    category: 'population',
    measure: null,
    counted: 'population',
  });
  const base = number(20, '3 bakers out of 20 were killed in Karsk.', {
    counted: 'bakers',
    measure: null,
    category: 'people_other',
  });
  const old = number(40, 'In 2016 a fire in Karsk left 40 dead.');
  const past = { from: '2016-01-01', to: '2016-12-31' };
  const sent = article('a', DAY, {
    figures: [town, base, old],
    events: [
      event('The ferry to Karsk sank.', { importance: 0.8 }),
      event(old.sentence, { date: past, dateCertainty: 'stated', figures: [2], importance: 0.3 }),
    ],
  });
  expect(assembleEdition(request(DAY, [sent])).figures).toEqual([]);
});

const OVERFLOWED = 'The weirs of Moss overflowed more often last year than ever before';

test.each([
  [`${OVERFLOWED}.`, 'disaster', 'the weir office', true],
  [`${OVERFLOWED}, a study suggests.`, 'disaster', null, true],
  ['The county of Moss borrowed more than planned last year.', 'economy', null, true],
  [`${OVERFLOWED}.`, 'disaster', null, false],
] as const)(
  'what somebody says of last year where an article opens is news, and what a year came to: %s %s %s',
  (sentence, type, claimant, led) => {
    const year = { date: { from: '2024-01-01', to: '2024-12-31' }, dateCertainty: 'stated' as const };
    const events = [
      event(sentence, { importance: 0.6, type, ...year, claimant }),
      event('Ida Holm pledged new weirs for the river at Moss.', { importance: 0.5, type: 'economy' }),
    ];
    const edition = assembleEdition(request('2025-06-03', [article('s', '2025-06-03', { events })]));
    expect(edition.events[0]?.sentence === sentence).toBe(led);
  },
);

test('a toll that an article opens with is told, though another matter leads the day; one further down is a figure line', () => {
  const toll = 'The number of carters killed in the Lomland fire has risen to six, the fire service said.';
  const today = { from: DAY, to: DAY };
  const killed = figure({ value: 6, text: 'six', counted: 'carters', kind: 'incident', asOf: today, sentence: toll });
  const vote = event('The bakers of Turku elected Anna Berg.', { type: 'election', importance: 0.9, place: 'Turku' });
  const smoke = event('Smoke closed the port of Lom.', { type: 'accident', importance: 0.7 });
  const report = event(toll, { type: 'toll_report', figures: [0] });
  const day = (events: (typeof report)[]) => [
    article('a', DAY, { events: [vote] }),
    article('b', DAY, {
      events: events.map((one) => (one === report ? one : { ...one, figures: [] })),
      figures: [killed],
    }),
  ];
  expect(keys(day([report]))).toContain(toll);
  expect([...keys(day([smoke, report])), ...alsos(day([smoke, report]))]).not.toContain(toll);
});

test('what an article goes back to, told the day it happened, gets no line again', () => {
  const before = '2025-06-02';
  const [fined, again, news] = [
    'A court in Bergen fined the shipowner Ane Holm for smuggling eels.',
    'The court in Bergen fined the shipowner for smuggling eels on Monday.',
    'A gardener of Stord grew a pumpkin of record weight.',
  ];
  const on = { date: { from: before, to: before }, dateCertainty: 'stated' as const, type: 'legal_political' as const };
  const articles = [
    article('a', before, { outlet: 'Bergen Post', events: [event(fined, on)] }),
    article('b', DAY, {
      outlet: 'Radio West',
      events: [event(news, { type: 'economy' }), event(again, { ...on, importance: 0.8 })],
    }),
  ];
  expect([...keys(articles), ...alsos(articles)]).toEqual([news]);
});

/** Five articles of one sentence each, so that many articles tell the day. */
const others = ['Velm', 'Turku', 'Osk', 'Harra', 'Karsk'].map((town, at) =>
  article(`town${at}`, DAY, {
    events: [event(`The mayor of ${town} opened a mill at ${town}.`, { type: 'economy', importance: 0.7 })],
  }),
);

test('of many articles a line about "the brewer" is no key event where nothing names it', () => {
  const opening = event('Norrane is to close a brewery at Lund.', { type: 'economy', importance: 0.8 });
  const further = (actors: string[]) =>
    event('The brewer will also sell an inn at Bergen.', { type: 'economy', importance: 0.6, actors });
  const day = (actors: string[]) => {
    const events = [opening, event('Rye was dear at Lund.'), event('Oats were dear at Lund.'), further(actors)];
    return [article('brewer', DAY, { events }), ...others];
  };
  const named = day(['Norrane, a brewer']);
  expect([...keys(named), ...alsos(named)]).toContain(further([]).sentence);
  expect(keys(day([]))).not.toContain(further([]).sentence);
});

test('of many articles what one opens with is news, though it be a count of the dead', () => {
  const sentence = 'Two bakers have died of the flour cough at Lund since the start of May.';
  const figures = [figure({ value: 2, text: 'Two', counted: 'bakers', sentence, place: 'Lund' })];
  const events = [event(sentence, { type: 'toll_report', importance: 0.7, figures: [0], place: 'Lund' })];
  expect(keys([article('cough', DAY, { events, figures }), ...others])).toContain(sentence);
});
