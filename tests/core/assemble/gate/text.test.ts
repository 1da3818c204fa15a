import { expect, test } from 'vitest';
import { assembleEdition } from '../../../../src/core/assemble/assemble.ts';
import { gateText } from '../../../../src/core/assemble/gate/text.ts';
import { article, figure, request } from '../facts.ts';

const sentence = '13,500 miners were killed, Norway said.';
const edition = assembleEdition(
  request('2025-06-21', [
    article('a', '2025-06-21', {
      figures: [figure({ value: 13500, text: '13,500', counted: 'miners', claimant: 'Norway', sentence })],
    }),
  ]),
);

test.each(['13,500 miners', '13 500 mineurs', '13.500 Bergleute', '21 June 2025', 'Revision 1: 1 article', sentence])(
  '%s is traced',
  (text) => {
    expect(gateText(text, edition)).toEqual([]);
  },
);

test.each([
  ['13,501 miners', '13,501'],
  ['14 thousand miners', '14'],
  ['+1,500 since', '1,500'],
  ['22 June 2025', '22'],
  ['3 articles', '3'],
])('%s is not', (text, number) => {
  expect(gateText(text, edition).map((one) => one.number)).toEqual([number]);
});
