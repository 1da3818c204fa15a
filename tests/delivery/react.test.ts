import { expect, test } from 'vitest';
import type { SendOutcome } from '../../src/core/ports/outbox.ts';
import { reactTo } from '../../src/delivery/react.ts';
import rules from '../specs/delivery/answers.json' with { type: 'json' };

const NOW = '2026-05-05T06:00:00.000Z';

test.each(rules)('$why', ({ answer, attempts, reaction }) => {
  const outcome = answer as Exclude<SendOutcome, { kind: 'sent' }>;
  expect(reactTo(outcome, attempts, NOW)).toEqual(reaction);
});
