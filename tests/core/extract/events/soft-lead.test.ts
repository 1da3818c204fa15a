import { expect, test } from 'vitest';
import { documentOf } from '../../../../src/core/language/document.ts';
import { cleanArticle } from '../../../../src/core/clean/clean.ts';
import { scanArticle } from '../../../../src/core/extract/events/scan.ts';
import { hasSoftLead } from '../../../../src/core/extract/events/importance/soft-lead.ts';

const soft = (text: string, title: string | null) => {
  const scan = scanArticle(documentOf(cleanArticle({ id: 'a', text })), []);
  return hasSoftLead(scan.sentences[0], title);
};

test.each([
  ['When the baker Ida Holm opened her shop, nobody came.', 'Bakeries struggle in Bergen'],
  ['It smells of rye in the narrow lane behind the church.', 'Bakeries struggle in Bergen'],
  ['"Nobody came," says the baker Ida Holm.', 'Bakeries struggle in Bergen'],
  ['In a narrow lane of Bergen a baker kneads dough.', 'Bakeries struggle in Bergen'],
  ['At the back of a shop in Bergen a baker kneads dough.', 'Bakeries struggle in Bergen'],
  ['The price of rye doubled in a year.', 'Why bread is dear in Bergen'],
  ['The price of rye doubled in a year.', 'Will bread stay dear?'],
  ['Ida Holm still rises at two for her rye.', "'I can't sleep when the oven is warm'"],
  ['In a co-operative by the harbour a baker kneads dough.', 'Bakeries struggle in Bergen'],
])('a scene or a question: %s', (text, title) => {
  expect(soft(text, title)).toBe(true);
});

test.each([
  ['Bakers in Bergen raised the price of rye on Monday.', 'Rye bread dearer in Bergen'],
  ['At least three bakeries in Bergen closed on Monday.', 'Bakeries close'],
  ['In a statement on Monday the guild asked for help.', 'Guild asks for help'],
  ['The guild of Bergen has closed four mills on the river.', "'I can't sleep when the oven is cold'"],
  ['Ida Holm sold her mill on Monday.', "'Dear' rye 'will cost more'"],
  ['In a co-ordinated step, four towns are closing their mills.', 'Four towns close mills'],
  ['On Monday the guild of bakers in Bergen asked for help.', null],
])('the point at once: %s', (text, title) => {
  expect(soft(text, title)).toBe(false);
});
