import { expect, test } from 'vitest';
import { leavesDeedOpen, namedSubject, pointsBack } from '../../../src/core/assemble/definite.ts';
import { POST_OF_WHAT } from '../../../src/core/assemble/en-definite.ts';

test.each([
  'The bakery will also close its shop in Velm.',
  'The bank said it now expected rents to fall.',
  'The girl, who had been ill for a week, died at Velm Hospital.',
  'The pact, brokered by Mayor Anna Berg, runs for two years.',
  'The 41-year-old, who grinds flour by night, was in tears.',
  'The minister said that ferries would cost less.',
  'The owner of the mill wants another licence.',
  'Shares in the brewer closed 9 per cent lower.',
  'Confirmed cases in the city now stand at 68.',
  'A spokeswoman for the council said ovens would be lent.',
  'Of the 2,100 who took part, most were bakers.',
  'Among the dead were two millers from Velm.',
  'Four will come back to Velm on loan.',
])('goes back to a sentence before: %s', (sentence) => expect(pointsBack(sentence)).toBe(true));

test.each([
  'The government closed nine mills on Friday.',
  'The health ministry, which runs the clinics, reported nine cases.',
  'The finance minister of Lorvia resigned.',
  'The brewer Norrane closed 9 per cent lower.',
  'The mayor of Velm, Anna Berg, resigned.',
  'The harbour master, Ole Dahl, closed the pier.',
  'The number of confirmed cases in Velm has risen to 63.',
  'The largest mill in the north burned down.',
  'The crown rose by a tenth against the dollar.',
  'The baker who fed half of Turku in the flood has died.',
  'Shares in Norrane fell by a tenth.',
  'Rents in the north of the country fell.',
  'Bakers in Velm voted to strike.',
  'Four mills will come back into use.',
  "The bakers' guild said that nine ovens were cold.",
  'The electoral commission said that 40 ballots had been damp.',
])('says which is meant: %s', (sentence) => expect(pointsBack(sentence)).toBe(false));

test.each([
  ['The brewer will also sell its inn.', ['Norrane, a brewer', 'Ole Dahl'], null, 'Norrane'],
  ['Shares in the company fell.', ['the ferry company Norrane'], null, 'the ferry company Norrane'],
  [
    'The bank said it expected rents to fall.',
    ["Lorvia's central bank"],
    "Lorvia's central bank",
    "Lorvia's central bank",
  ],
])('%s stands for a name: %j', (sentence, actors, claimant, name) =>
  expect(namedSubject({ sentence, actors, claimant })).toBe(name),
);

test.each([
  ['what names its subject', 'The brewer Norrane will sell its inn.', ['Norrane'], null],
  ['who only says it', 'The pact will cost 9 million crowns.', ['the bakers’ union TJF'], 'the bakers’ union TJF'],
  ['a body without a name', 'The brewer will sell its inn.', ['the company'], null],
])('%s gives no name', (_, sentence, actors, claimant) =>
  expect(namedSubject({ sentence, actors, claimant })).toBeNull(),
);

test.each(['Two members voted against the bill.', 'Nine voted in favour of the closure at a stormy meeting.'])(
  'leaves the deed open: %s',
  (sentence) => expect(leavesDeedOpen(sentence)).toBe(true),
);

test.each(['Voters rejected a bill on rye, and the bill is dead.', 'The council approved the plan to close the mill.'])(
  'says which deed: %s',
  (sentence) => expect(leavesDeedOpen(sentence)).toBe(false),
);

test('a post before a name leaves open whose it is, with its body it does not', () => {
  expect('Chief executive Ole Dahl said flour was dear.').toMatch(POST_OF_WHAT);
  expect('Norrane chief executive Ole Dahl said flour was dear.').not.toMatch(POST_OF_WHAT);
});
