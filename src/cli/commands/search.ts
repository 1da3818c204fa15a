import { type CliContext, type ExitCode, UsageError } from '../context.ts';
import { dayGiven, pageGiven, withNewsroom } from '../day.ts';

export interface SearchOptions {
  from?: string;
  to?: string;
  place?: string;
  claimant?: string;
  figures?: boolean;
  page?: string;
}

const PAGE = 20;

/** `daybrief search WORDS`: the archive, newest first, matched words in [brackets]. */
export function search(context: CliContext, words: readonly string[], options: SearchOptions): Promise<ExitCode> {
  if (words.length === 0) throw new UsageError('name at least one word');
  const page = pageGiven(options.page);
  return withNewsroom(context, async ({ newsroom }) => {
    const { total, hits } = await newsroom.search({
      words: words.join(' '),
      place: options.place,
      claimant: options.claimant,
      from: options.from === undefined ? undefined : dayGiven(options.from),
      to: options.to === undefined ? undefined : dayGiven(options.to),
      figuresOnly: options.figures,
      page,
      pageSize: PAGE,
    });
    for (const hit of hits) {
      const snippet = hit.snippet.replaceAll('\u0002', '[').replaceAll('\u0003', ']').replace(/\s+/g, ' ');
      context.out.write(`${hit.day}  ${hit.outlet ?? 'outlet unknown'}: ${snippet}\n`);
    }
    context.out.write(total === 0 ? 'Nothing found.\n' : `${hits.length} of ${total}, page ${page}\n`);
    return 0;
  });
}
