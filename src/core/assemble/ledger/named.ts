import type { Figure } from '../../model.ts';

const NAME = /^, ((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+)(?=[,.;]|$)/u;

/** The claimant by name where the sentence gives the name behind the office: "The mayor of Ede, Ann Bos, said" is Ann Bos. */
export function namedClaimant({ claimant, sentence }: Pick<Figure, 'claimant' | 'sentence'>): string | null {
  const at = claimant === null ? -1 : sentence.indexOf(claimant);
  if (claimant === null || at < 0) return claimant;
  return NAME.exec(sentence.slice(at + claimant.length))?.[1] ?? claimant;
}
