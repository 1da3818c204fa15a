import { expect, test } from 'vitest';
import { assembleEdition } from '../../../src/core/assemble/assemble.ts';
import { gate } from '../../../src/core/assemble/gate/gate.ts';
import { eventShortLine } from '../../../src/core/render/lines/event.ts';
import { textOf } from '../../../src/core/render/lines/segment.ts';
import { article, event, request } from './facts.ts';

const DAY = '2026-05-12';
const WALK_OUT = 'Glaziers in Tolm walked out on Monday in a dispute over pay.';
const DEMAND = 'The union is demanding a rise of 9 per cent.';
const OFFER = 'Employers have offered 5 per cent over two years.';
const OTHER = article('b', DAY, {
  events: [event('A ferry ran aground off Velm with 40 goats aboard.', { importance: 0.7, type: 'accident' })],
});
const strike = (title: string | null) => {
  const events = [
    event(WALK_OUT, { importance: 0.8, type: 'economy' }),
    event(DEMAND, { importance: 0.5, type: 'economy' }),
    event(OFFER, { importance: 0.5, type: 'economy' }),
  ];
  return article('a', DAY, { title, events });
};
const linesOf = (edition: ReturnType<typeof assembleEdition>) =>
  edition.also.map((one) => textOf(eventShortLine(one, edition)).replace(/ \[.*/, ''));
const edition = (title: string | null) => assembleEdition(request(DAY, [strike(title), OTHER]));

test('a line that asks what it is about stands behind the title of its article, and the next behind it', () => {
  expect(linesOf(edition('Glaziers walk out in Tolm'))).toEqual([`Glaziers walk out in Tolm: ${DEMAND}`, OFFER]);
});

test.each([null, 'Why are the glaziers of Tolm on strike?', 'Tolm: glaziers walk out'])(
  'where the title %j tells nothing, it is left out',
  (title) => expect(linesOf(edition(title))).toEqual([]),
);

test('a topic that is no title of a cited article does not pass the gate', () => {
  const made = edition('Glaziers walk out in Tolm');
  const also = made.also.map((one) => ({ ...one, topic: 'Glaziers riot' }));
  expect(gate({ ...made, also }, [strike('Glaziers walk out in Tolm'), OTHER]).also).toEqual([]);
});

test('where many articles tell the day, what each opens with comes before further lines on what is told above', () => {
  const news =
    'Karsk opened a tram|Velm fined a dairy|Harra banned kites|Dravin elected a miller|Osk felled its poplars|Moss sold the brickworks|Lodna ' +
    'hired nine divers|Tolm shut a quarry|Rund sued two brewers|Pell found a mosaic|Arn raised bread prices|Quist drained a marsh|Jorv ' +
    'lost its charter|Brenn paid for spectacles';
  const many = news.split('|').map((told, at) => {
    const [town = ''] = told.split(' ');
    const opening = event(`${told}.`, { importance: at < 8 ? 0.8 : 0.4, type: 'legal_political' });
    const further = event(`The ${at + 20} weavers of ${town} were thanked by name.`, {
      importance: 0.35,
      type: 'statement',
    });
    return article(`m${at}`, DAY, { events: [opening, further] });
  });
  const { events, also } = assembleEdition(request(DAY, many));
  const openings = [...events, ...also].filter(({ sentence }) => !sentence.includes('weavers'));
  expect(openings).toHaveLength(14);
  expect(also.slice(0, 14 - events.length).some(({ sentence }) => sentence.includes('weavers'))).toBe(false);
  expect(also.length).toBeLessThanOrEqual(14 - events.length + 4);
});
