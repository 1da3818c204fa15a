import { expect, test } from 'vitest';
import type { EditionEvent } from '../../../../src/core/model.ts';
import { eventShortLine } from '../../../../src/core/render/lines/event.ts';
import { textOf } from '../../../../src/core/render/lines/segment.ts';
import { EDITION } from '../editions.ts';

const [event] = EDITION.events as [EditionEvent];

test.each([
  ['She said that the mill would reopen in May.', 'Mayor Ane Lid: The mill would reopen in May.'],
  ['The crates came over the border, she added.', 'Mayor Ane Lid: The crates came over the border.'],
  ['She opened the mill.', 'Mayor Ane Lid: She opened the mill.'],
  ['Lid said that she would reopen the mill.', 'Lid said that she would reopen the mill.'],
  ['The guild said it would reopen the mill, Lid said.', 'The guild said it would reopen the mill, Lid said.'],
])('who says it is told once: %s', (sentence, line) => {
  const said = { ...event, claimant: 'Mayor Ane Lid', sentence, headline: sentence, figures: [], sources: [] };
  expect(textOf(eventShortLine(said, EDITION))).toBe(line);
});
