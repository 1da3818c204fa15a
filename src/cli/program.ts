import { Command, CommanderError } from 'commander';
import { add } from './commands/add.ts';
import { type AssembleOptions, assemble } from './commands/assemble.ts';
import { read } from './commands/read.ts';
import { type CliContext, UsageError } from './context.ts';

/** Runs one command line; the exit code: 0 done, 1 some input failed, 2 wrong use. */
export async function run(argv: readonly string[], context: CliContext): Promise<number> {
  let code: number = 0;
  const program = new Command('daybrief')
    .description('Reads news articles and serves one briefing for every calendar day, in Telegram.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => context.out.write(text), writeErr: (text) => context.err.write(text) });
  const doing =
    <A extends unknown[]>(verb: (context: CliContext, ...args: A) => Promise<number>) =>
    async (...args: unknown[]): Promise<void> => {
      code = await verb(context, ...(args as A));
    };
  program
    .command('read')
    .description('articles as JSON Lines in, readings as JSON Lines out; stateless')
    .option('--today <day>', 'reference day for texts without one')
    .action(doing(read));
  program
    .command('add')
    .description('take articles in: files, folders, URLs, or - for standard input')
    .argument('[where...]')
    .action(doing(add));
  program
    .command('assemble')
    .description('make the edition of a day; with --stdin out of readings on standard input')
    .argument('[day]')
    .option('--all', 'every day that has an article')
    .option('--stdin', 'read readings from standard input and print the edition; no database')
    .option('--day <day>', 'the day, with --stdin')
    .option('--now', 'file by when things happened, with --stdin')
    .option('--format <format>', 'json', 'json')
    .action((day: string | undefined, options: AssembleOptions) => doing(assemble)(day, options));
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    context.err.write(`${error.message}\n`);
    return 2;
  }
}
