import type { ArticleFacts } from '../assemble/facts.ts';

/** True for the title of an article where it stands in the text as its first sentence. */
export function repeatsTitle(sentence: string, { title }: ArticleFacts): boolean {
  return title !== null && (!/[.!?…]["”'’]?$/.test(sentence) || QUESTION.test(title)) && bare(sentence) === bare(title);
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A question at the head of a text is its title, though it ends as a sentence does. */
const QUESTION = /\?["”’']?$/;
