import { Command, CommanderError } from 'commander';
import { add } from './commands/add.ts';
import { assemble } from './commands/assemble.ts';
import { check } from './commands/check.ts';
import { date } from './commands/date.ts';
import * as desk from './commands/desk.ts';
import { diff } from './commands/diff.ts';
import { doctor } from './commands/doctor.ts';
import { figures } from './commands/figures.ts';
import * as keeping from './commands/keeping.ts';
import { read } from './commands/read.ts';
import { search } from './commands/search.ts';
import { show } from './commands/show.ts';
import { sources } from './commands/sources.ts';
import { FORMATS } from '../core/render/format.ts';
import { type CliContext, UsageError } from './context.ts';
import { versionOf } from './version.ts';

/** Runs one command line; the exit code: 0 done, 1 some input failed, 2 wrong use. */
export async function run(argv: readonly string[], context: CliContext): Promise<number> {
  const outcome = { code: 0 };
  try {
    await programOf(context, outcome).parseAsync([...argv], { from: 'user' });
    return outcome.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) context.err.write(`${error.message}\n`);
    else context.err.write(`daybrief: ${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** The list of verbs: their words, options and help derive from here alone. */
function programOf(context: CliContext, outcome: { code: number }): Command {
  const program = new Command('daybrief')
    .description('Reads news articles and serves one briefing for every calendar day, in Telegram.')
    .version(versionOf())
    .exitOverride()
    .configureOutput({ writeOut: (text) => context.out.write(text), writeErr: (text) => context.err.write(text) });
  /** Runs a verb with the arguments that commander collected, without commander's own last argument. */
  const by: By =
    <A extends unknown[]>(verb: (context: CliContext, ...args: A) => Promise<number>) =>
    async (...args: [...A, Command]): Promise<void> => {
      outcome.code = await verb(context, ...(args.slice(0, -1) as unknown[] as A));
    };

  makingVerbs(program, by);
  askingVerbs(program, by);
  deskVerbs(program, by);
  keepingVerbs(program, by);
  return program;
}

/** What commander calls: the arguments of the verb, its options among them, and the command itself. */
type By = <A extends unknown[]>(
  verb: (context: CliContext, ...args: A) => Promise<number>,
) => (...args: [...A, Command]) => Promise<void>;

/** What makes editions out of articles. */
function makingVerbs(program: Command, by: By): void {
  program
    .command('start')
    .description('run the service; without BOT_TOKEN the bot answers here')
    .action(by((it) => it.serve()));
  program
    .command('add')
    .description('take articles in: files, folders, URLs, or - for standard input')
    .argument('[where...]')
    .action(by(add));
  program
    .command('assemble')
    .description('make the edition of a day; with --stdin out of readings on standard input')
    .argument('[day]')
    .option('--all', 'every day that has an article')
    .option('--stdin', 'read readings from standard input and print the edition; no database')
    .option('--day <day>', 'the day, with --stdin')
    .option('--now', 'file by when things happened, with --stdin')
    .option('--format <format>', `with --stdin: ${FORMATS.join(', ')}`, 'json')
    .action(by(assemble));
  program
    .command('read')
    .description('articles as JSON Lines in, readings as JSON Lines out; stateless')
    .option('--today <day>', 'reference day for texts without one')
    .option(
      '--explain <file>',
      'print an article as the program sees it: kept, dropped and why, dates, figures, events',
    )
    .action(by(read));
}

/** What shows what is known. */
function askingVerbs(program: Command, by: By): void {
  program
    .command('show')
    .description('print the edition of a day')
    .argument('<day>')
    .option('--now', 'what is known now to have happened that day, later reports included')
    .option('--revision <n>', 'an older revision')
    .option('--explain', 'why the items stand in their order')
    .option('--format <format>', FORMATS.join(', '), 'text')
    .action(by(show));
  program
    .command('diff')
    .description('an edition as sent against what is known now')
    .argument('<day>')
    .action(by(diff));
  program
    .command('figures')
    .description('the ledger of figures, or one of it by its id')
    .argument('[words...]')
    .option('--page <n>')
    .action(by(figures));
  program
    .command('search')
    .description('search the archive')
    .argument('<words...>')
    .option('--from <day>')
    .option('--to <day>')
    .option('--place <place>')
    .option('--claimant <name>')
    .option('--figures', 'figures only')
    .option('--page <n>')
    .action(by(search));
  program
    .command('date')
    .description('list what waits for a date, or settle it: date ID DAY')
    .argument('[id]')
    .argument('[day]')
    .action(by(date));
}

/** What an operator decides. */
function deskVerbs(program: Command, by: By): void {
  program
    .command('retract')
    .description(
      'withdraw a figure, one claimant’s count of it (f….c…), an event or an article; who was sent it gets a correction',
    )
    .argument('<id>')
    .argument('<reason...>')
    .action(by(desk.retract));
  program
    .command('hold')
    .description('keep the edition of a day back; readers are told why')
    .argument('<day>')
    .argument('<reason...>')
    .action(by(desk.hold));
  program
    .command('release')
    .description('let a held edition or figure go out')
    .argument('<day-or-figure>')
    .action(by(desk.release));
  program
    .command('send')
    .description('queue an edition to every subscriber of its day who has not got it')
    .argument('<day>')
    .action(by(desk.send));
  program.command('held').description('what is held back').action(by(desk.held));
  program
    .command('sources')
    .description('the sources and how each does; sources pause NAME, sources resume NAME')
    .argument('[verb]')
    .argument('[name...]')
    .option('--opml', 'the list as OPML, for other readers')
    .action(by(sources));
}

/** What keeps the program and its database well. */
function keepingVerbs(program: Command, by: By): void {
  program.command('check').description('every fault of the configuration at once').action(by(check));
  program.command('doctor').description('everything that could be wrong, with what to do').action(by(doctor));
  program
    .command('backup')
    .description('a verified copy of the database, also while the service runs')
    .argument('<file>')
    .action(by(keeping.backup));
  program
    .command('restore')
    .description('put a backup in the place of the database; what was there is kept aside')
    .argument('<file>')
    .action(by(keeping.restore));
  program.command('export').description('everything as JSON Lines on standard output').action(by(keeping.exportAll));
  program
    .command('import')
    .description('a new database out of an export: a file, or standard input')
    .argument('[file]')
    .action(by(keeping.importAll));
  program
    .command('migrate')
    .description('bring the database to this version of the program')
    .action(by(keeping.migrate));
}
