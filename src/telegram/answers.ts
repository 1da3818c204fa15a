import type { Answer } from './talk.ts';

/** What a person's next text means, by the question that the bot asked. */
export const answers: Readonly<Record<string, Answer>> = {};
