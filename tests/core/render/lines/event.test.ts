import { expect, test } from 'vitest';
import type { EditionEvent } from '../../../../src/core/model.ts';
import { eventShortLine, headlineSegments } from '../../../../src/core/render/lines/event.ts';
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

test.each([
  ['one', 'The Stone Mill in Bonen burned and ', ' miller was hurt.'],
  ['12', 'The 12.40 ferry to Bonen, the 9:12 and the 1,12 burned and ', ' millers were hurt.'],
])('a number is linked where it stands as a word, not within another: %s', (text, before, after) => {
  const sentence = `${before}${text}${after}`;
  const [figure] = EDITION.figures;
  const [claim] = figure?.claims ?? [];
  if (!figure || !claim) throw new Error('the sample edition has a figure');
  const figures = [{ ...figure, claims: [{ ...claim, text, sentence }] }];
  const told = { ...event, sentence, headline: sentence, figures: [figure.id] };
  const line = headlineSegments(told, { ...EDITION, figures });
  expect(line.map(({ text }) => text)).toEqual([before, text, after]);
});

test('"the brewer" stands behind its name, and behind the title of its article without one', () => {
  const sentence = 'The brewer will also sell an inn at Bergen.';
  const said = { ...event, sentence, headline: sentence, figures: [], sources: [], actors: ['Norrane, a brewer'] };
  expect(textOf(eventShortLine(said, EDITION))).toBe(`Norrane: ${sentence}`);
  const topic = 'Norrane to close a brewery';
  expect(textOf(eventShortLine({ ...said, topic }, EDITION))).toBe(`${topic}: ${sentence}`);
});
