import * as fc from 'fast-check';
import type { ArticleFacts } from '../../../../src/core/assemble/facts.ts';
import type { Figure } from '../../../../src/core/model.ts';
import { article, event, figure } from '../facts.ts';

const DAYS = ['2025-06-01', '2025-06-02', '2025-06-03'];
const NUMBERS: [string, number][] = [
  ['13,500', 13500],
  ['two', 2],
  ['twenty-one', 21],
  ['404', 404],
  ['3.4 million', 3.4e6],
  ['12', 12],
  ['1,200', 1200],
  ['two dozen', 24],
  ['the fourth', 4],
  ['9', 9],
  ['a hundred', 100],
  ['7.5', 7.5],
];
const COUNTED = ['miners', 'houses', 'tanks', 'people', 'divers'];
const MEASURES = ['killed', 'destroyed', 'lost', 'injured'];
const CLAIMANTS = [null, 'Norway', 'the Red Cross', 'Mayor Karin Olsen'];
const PLACES = [null, 'Bergen', 'Norway', 'Oslo'];

const STATUSES = ['reported', 'claimed', 'denied'] as const;
/** Words that a paper may print and the edition may not say in its own voice. */
export const JUDGING = ['barbaric', 'brutal'];
const AS_OF = [null, '2025-06-01', '2025-06-03'];

const figures: fc.Arbitrary<Figure> = fc
  .tuple(
    fc.constantFrom(...NUMBERS),
    fc.constantFrom(...COUNTED),
    fc.constantFrom(...MEASURES),
    fc.constantFrom(...CLAIMANTS),
    fc.constantFrom(...PLACES),
    fc.constantFrom(...STATUSES),
    fc.constantFrom(...AS_OF),
    fc.constantFrom('', '', ...JUDGING.map((word) => `${word} `)),
  )
  .chain(([[text, value], counted, measure, claimant, place, status, day, judging]) =>
    fc.constantFrom('total' as const, 'incident' as const, 'rate' as const).map((kind) => {
      const said = claimant ? `, ${claimant} said` : '';
      const sentence = `${text} ${judging}${counted} were ${measure}${place ? ` in ${place}` : ''}${said}.`;
      return figure({
        value,
        text,
        counted,
        measure,
        claimant,
        place,
        sentence,
        kind,
        status,
        asOf: { from: day, to: day },
        unit: counted,
      });
    }),
  );

/** A handful of articles of three days, each sentence an event with its figure, some told twice. */
export const newsrooms: fc.Arbitrary<ArticleFacts[]> = fc
  .array(fc.tuple(fc.constantFrom(...DAYS), fc.array(figures, { maxLength: 5 })), { minLength: 1, maxLength: 6 })
  .map((list) =>
    list.map(([day, own], at) => {
      const events = own.map((one, index) =>
        event(one.sentence, { type: 'accident', place: one.place, figures: [index], importance: one.importance }),
      );
      return article(`article-${at}`, day, { outlet: `Outlet ${at % 3}`, figures: own, events });
    }),
  );

export const LAST_DAY = '2025-06-03';
