import { expect, test } from 'vitest';
import { betterTold } from '../../../../src/core/extract/events/doubles.ts';
import { leavesRegionOpen, leavesTownOpen, pointsAtTown } from '../../../../src/core/extract/events/pointing.ts';

test.each([
  ['In Finland, Swedish buses drove into the city at noon.', true],
  ['Most ferries wait two miles from the pier but some sailed round the island.', true],
  ['The buses drove into Turku and left the city at noon.', false],
  ['The council said on Friday that the buses have left the city.', true],
  ['The city of Turku closed its pier.', false],
  ['Buses drove to the City Hotel.', false],
  ['Sources told the Evening Gazette that thieves live in the town.', true],
  ['Bakers have set up stalls on Abbey Square.', true],
  ['Guards in the sub-Alpine town look for thieves.', true],
  ['The biggest city of all has no pier.', false],
  ['Buses drove to the besieged city, Turku.', false],
  ['Locals have been told to boil their water.', true],
  ['Residents of Turku have been told to boil their water.', false],
  ['Bakers of Turku have set up stalls on Abbey Square.', false],
])('which town: %s', (sentence, open) => {
  expect(leavesTownOpen(sentence)).toBe(open);
});

test.each([
  ['The region has sent forty bakers to the fair.', true],
  ['Swedish gliders circled over the region.', true],
  ['Norway wants more ferries in the region.', false],
  ['Gliders from Turku circled over the region.', false],
])('which region: %s', (sentence, open) => {
  expect(leavesRegionOpen(sentence)).toBe(open);
});

const day = { date: { from: null, to: null }, dateCertainty: 'derived' as const };
const told = (sentence: string, importance: number) => {
  const stems = new Set(sentence.toLowerCase().match(/\p{L}{4,}/gu));
  return { type: 'strike' as const, stems, importance, day, pointing: pointsAtTown(sentence), figures: [], actors: [] };
};

test('of nearly the same words those that name the town stay, though they weigh less', () => {
  const open = told('Slow buses full of pilgrims still roll towards the city, past the burnt mill.', 0.6);
  const named = told('Slow buses full of pilgrims still roll towards Turku, past the burnt mill.', 0.3);
  expect(betterTold([open, named])).toEqual([1, null]);
  expect(betterTold([named, open])).toEqual([null, 0]);
  expect(betterTold([{ ...named, importance: 0.7 }, named])).toEqual([null, 0]);
});
