import { expect, test } from 'vitest';
import { isCutOf } from '../../../../src/core/assemble/gate/slice.ts';

test.each([
  ['The ferry sank off Tolm.', 'On Monday the ferry sank off Tolm, crews said.', true],
  ['A ferry carrying farmers sank.', 'A ferry carryingfarmers sank.', true],
  ['Velm’s harbourmaster was told.', 'Velm’sharbourmasterwas told.', true],
  ['An old ferry sank.', 'A very old ferry sank.', true],
  ['A ferry carrying sank.', 'A ferry carryingfarmers sank.', false],
  ['A ferry carrying farmers sank.', 'A ferry carrying sank.', false],
  ['The ferry has sunk.', 'The ferry sank.', false],
  ['Crews said the ferry sank.', 'The ferry sank, crews said.', false],
])('%s | %s', (headline, sentence, cut) => {
  expect(isCutOf(headline, sentence)).toBe(cut);
});
