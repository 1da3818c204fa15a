import { countId } from '../../core/assemble/withdrawn.ts';
import type { ClaimRecord } from '../../core/ports/newsroom.ts';
import { titleOf } from '../../core/render/lines/title.ts';
import type { CliContext, ExitCode } from '../context.ts';
import { pageGiven, withNewsroom } from '../day.ts';

const PAGE = 40;

/** `daybrief figures [WORDS]`: the ledger, or with an id (f…) one figure: its series and the sentence behind every report. */
export function figures(context: CliContext, words: readonly string[], options: { page?: string }): Promise<ExitCode> {
  const page = pageGiven(options.page);
  return withNewsroom(context, async ({ newsroom }) => {
    const id = words.length === 1 && /^f[a-z0-9]+$/.test(words[0] ?? '') ? (words[0] ?? '') : null;
    const card = id ? await newsroom.figure(id) : null;
    if (card) {
      context.out.write(`${titleOf(card, card.claims.at(-1))} (${card.id})\n`);
      for (const claim of card.claims)
        context.out.write(`${lineOf(claim)}  ${countId(card.id, claim)}\n    “${claim.sentence}”\n`);
      return 0;
    }
    const { total, items } = await newsroom.figures({ words: words.join(' '), page, pageSize: PAGE });
    for (const item of items)
      context.out.write(`${item.id}  ${titleOf(item, item.latest)}: ${lineOf(item.latest)} [${item.reports}]\n`);
    context.out.write(total === 0 ? 'No such figure.\n' : `${items.length} of ${total}, page ${page}\n`);
    return 0;
  });
}

function lineOf(claim: ClaimRecord): string {
  const asOf = claim.asOf?.to ? `as of ${claim.asOf.to}` : `reported ${claim.day}`;
  return `${claim.text} (${claim.claimant ?? 'no source named'}, ${asOf}; ${claim.outlet ?? 'outlet unknown'})`;
}
