import { expect, test } from 'vitest';
import { assembleEdition } from '../../../src/core/assemble/assemble.ts';
import { correctionsFor } from '../../../src/core/assemble/concerned.ts';
import { correctionsBetween } from '../../../src/core/assemble/corrections.ts';
import { countId, figureOf, isEvent } from '../../../src/core/assemble/withdrawn.ts';
import { article, event, figure, request } from './facts.ts';

const AT = '2025-06-05T10:00:00Z';
const NONE = { heldFigures: [], releasedFigures: [], retractedFigures: [], retractedEvents: [] };

/** A landslide told by one outlet, with its toll. */
function slide(outlet: string, day: string, value: number, claimant: string) {
  const sentence = `A landslide at Bergen killed ${value} miners, ${claimant} said.`;
  const dead = figure({ value, sentence, claimant, counted: 'miners', place: 'Bergen' });
  const told = event(sentence, { type: 'disaster', place: 'Bergen', figures: [0] });
  return article(`${outlet} ${day}`, day, { outlet, figures: [dead], events: [told] });
}

const talks = article('talks', '2025-06-04', {
  events: [event('The two unions agreed on a new contract for the port.', { type: 'economy', importance: 0.7 })],
});
const police = slide('North Radio', '2025-06-04', 12, 'Norwegian police');
const mayor = slide('Harbour Gazette', '2025-06-04', 19, 'mayor Anna Berg');
const edition = (articles: (typeof talks)[], withheld = {}) =>
  assembleEdition(request('2025-06-04', articles, { withheld: { ...NONE, ...withheld } }));
const headlines = (made: ReturnType<typeof edition>) => made.events.map((one) => one.headline).join(' ');

test('an id names a figure, one claimant’s count of it, or an event', () => {
  const id = countId('f1', { claimant: 'the mayor' });
  expect(id).toMatch(/^f1\.c[a-z0-9]{4}$/);
  expect(countId('f1', { claimant: 'The mayor' })).toBe(id);
  expect(countId('f1', { claimant: null })).not.toBe(id);
  expect([figureOf(id), figureOf('f1'), isEvent('e1'), isEvent(id)]).toEqual(['f1', 'f1', true, false]);
});

test('a number that is held back is not told in a line of news either', () => {
  const early = slide('North Radio', '2025-06-03', 12, 'Norwegian police');
  const slip = slide('North Radio', '2025-06-04', 1200, 'Norwegian police');
  const made = edition([early, slip, talks]);
  expect(made.coverage.held).toBe(1);
  expect(JSON.stringify(made)).not.toContain('1200');
  expect(headlines(made)).toContain('unions');
});

test('of two counts of one day the slip is found by the day before', () => {
  const early = slide('North Radio', '2025-06-03', 12, 'Norwegian police');
  const right = slide('North Radio', '2025-06-04', 14, 'Norwegian police');
  const slip = slide('Harbour Gazette', '2025-06-04', 1400, 'Norwegian police');
  for (const articles of [
    [early, right, slip],
    [early, slip, right],
  ]) {
    const made = edition(articles);
    expect(made.figures[0]?.claims.map((claim) => claim.value)).toEqual([14]);
    expect(headlines(made)).not.toContain('1400');
  }
});

test('the count of one claimant is withdrawn alone, with the line that tells it', () => {
  const before = edition([police, mayor, talks]);
  const shown = before.figures[0];
  expect(shown?.claims).toHaveLength(2);
  const id = countId(shown?.id ?? '', { claimant: 'mayor Anna Berg' });
  const after = edition([police, mayor, talks], { retractedFigures: [id] });
  expect(after.figures[0]?.claims.map((claim) => claim.value)).toEqual([12]);
  expect(headlines(after)).not.toContain('19');
  expect(headlines(after)).toContain('12 miners');
  const told = correctionsBetween(before, after, AT, { figures: [id], events: [], articles: [] });
  expect(told.map((one) => [one.was, one.now])).toEqual([['19 miners killed, Bergen (mayor Anna Berg)', null]]);
});

test('an event that was withdrawn takes its figures along, and whoever was told it is told so', () => {
  const before = edition([police, talks]);
  const id = before.events.find((one) => one.headline.includes('landslide'))?.id ?? '';
  const after = edition([police, talks], { retractedEvents: [id] });
  expect(after.figures).toEqual([]);
  expect(headlines(after)).toBe('The two unions agreed on a new contract for the port.');
  const gone = { figures: [], events: [id], articles: [], because: 'there was no landslide' };
  const told = correctionsBetween(before, after, AT, gone);
  expect(told.map(({ figureId, now, reason }) => [figureId, now, reason])).toEqual([
    [id, null, 'there was no landslide'],
    [before.figures[0]?.id, null, 'there was no landslide'],
  ]);
  expect(correctionsFor(before, told)).toEqual([0, 1]);
  expect(correctionsFor(after, told)).toEqual([]);
});

test('an event without a figure is corrected when its only article is withdrawn, and not when another still tells it', () => {
  const again = { ...talks, id: 'again', outlet: 'North Radio' };
  const before = edition([talks, again, police]);
  const one = correctionsBetween(before, edition([again, police]), AT, {
    figures: [],
    events: [],
    articles: ['talks'],
  });
  expect(one).toEqual([]);
  const both = { figures: [], events: [], articles: ['talks', 'again'] };
  expect(correctionsBetween(before, edition([police]), AT, both)).toMatchObject([
    { was: 'The two unions agreed on a new contract for the port', now: null, reason: 'withdrawn' },
  ]);
});

test('a place that only one of two revisions tells is no correction', () => {
  const both = edition([police, mayor, talks]);
  const bare = { ...both, figures: both.figures.map((one) => ({ ...one, place: null })) };
  expect(correctionsBetween(bare, both, AT)).toEqual([]);
  const moved = { ...both, figures: both.figures.map((one) => ({ ...one, place: 'Oslo' })) };
  expect(correctionsBetween(both, moved, AT).map(({ reason }) => reason)).toEqual(['place', 'place']);
});

test('who counts again what leads the day stands beside it as a figure, not as news of its own', () => {
  const again = article('again', '2025-06-04', {
    outlet: 'Coast Herald',
    figures: [
      figure({
        value: 19,
        sentence: 'The mayor said 19 miners had died.',
        claimant: 'the mayor',
        counted: 'miners',
        place: 'Bergen',
      }),
    ],
    events: [
      event('Rain fell on the slopes above Bergen for a week.', { type: 'other' }),
      event('The mayor said 19 miners had died.', { type: 'disaster', place: 'Bergen', figures: [0] }),
    ],
  });
  const made = edition([police, again, talks]);
  expect(made.figures[0]?.claims.map((claim) => claim.value)).toEqual([12, 19]);
  expect(headlines(made)).not.toContain('19');
});
