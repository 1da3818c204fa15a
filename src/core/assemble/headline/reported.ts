import { PRONOUN_SAYS } from './en.ts';

/**
 * What somebody named before said, without "he said" and what stands before that: the line names the speaker ("The mayor: The bridge
 * was closed"). The whole headline where the claimant is not known, or named in it.
 */
export function withoutPronounSpeaker(headline: string, claimant: string | null): string {
  const found = PRONOUN_SAYS.exec(headline)?.[0];
  if (!found || !claimant || headline.includes(claimant.split(' ').at(-1) ?? '')) return headline;
  const said = headline.slice(found.length);
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}
