import { expect, test } from 'vitest';
import { furnitureOf } from '../../../src/core/clean/rules/furniture-lines.ts';
import furniture from '../../specs/clean/furniture.json' with { type: 'json' };
import sentences from '../../specs/clean/not-furniture.json' with { type: 'json' };

test.each(furniture)('%s is %s', (line, reason) => {
  expect(furnitureOf(line)).toBe(reason);
});

test.each(sentences)('%s is no furniture', (sentence) => {
  expect(furnitureOf(sentence)).toBeNull();
});
