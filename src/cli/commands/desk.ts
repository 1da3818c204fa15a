import { type CliContext, type ExitCode, UsageError } from '../context.ts';
import { isDay } from '../../core/input/day.ts';
import { dayGiven, withNewsroom } from '../day.ts';

/**
 * `daybrief retract ID REASON`: withdraws a figure (f…), what one claimant says of it (f….c…), an event (e…) or an article; who was sent it
 * gets a correction.
 */
export function retract(context: CliContext, id: string, reason: readonly string[]): Promise<ExitCode> {
  const why = reason.join(' ').trim();
  if (why === '') throw new UsageError('say why: daybrief retract ID REASON');
  return withNewsroom(context, async ({ desk }) => {
    const { days, chats } = await desk.retract(id, why);
    if (days.length === 0) context.err.write(`No edition or day has a figure, event or article ${id}.\n`);
    else
      context.out.write(
        `Withdrawn from ${days.join(', ')}; ${counted(chats)} ${chats === 1 ? 'gets' : 'get'} a correction.\n`,
      );
    return days.length === 0 ? 1 : 0;
  });
}

/** `daybrief hold DAY REASON`: keeps an edition back; its readers are told that it is delayed, and why. */
export function hold(context: CliContext, day: string, reason: readonly string[]): Promise<ExitCode> {
  const wanted = dayGiven(day);
  const why = reason.join(' ').trim();
  if (why === '') throw new UsageError('say why: daybrief hold DAY REASON');
  return withNewsroom(context, async ({ desk }) => {
    await desk.hold(wanted, why);
    context.out.write(`The edition of ${wanted} is held; \`daybrief release ${wanted}\` lets it go.\n`);
    return 0;
  });
}

/** `daybrief release DAY|FIGURE`: lets a held edition, or a figure that the plausibility rule held, go out. */
export function release(context: CliContext, what: string): Promise<ExitCode> {
  return withNewsroom(context, async ({ desk }) => {
    if ((await desk.heldFigures()).some(({ id }) => id === what)) await desk.releaseFigure(what);
    else if (isDay(what)) await desk.release(what);
    else throw new UsageError(`"${what}" is neither a day nor a held figure; \`daybrief held\` lists them`);
    context.out.write(`Released: ${what}\n`);
    return 0;
  });
}

/** `daybrief send DAY`: queues an edition to every subscriber of its day who has not got it; the running service sends it. */
export function send(context: CliContext, day: string): Promise<ExitCode> {
  const wanted = dayGiven(day);
  return withNewsroom(context, async ({ newsroom, desk }) => {
    if (!(await newsroom.edition(wanted))) {
      context.err.write(`No edition for ${wanted}.\n`);
      return 1;
    }
    context.out.write(`Queued for ${counted(await desk.send(wanted))}; the running service sends it.\n`);
    return 0;
  });
}

/** `daybrief held`: what is held back and waits for the operator. */
export function held(context: CliContext): Promise<ExitCode> {
  return withNewsroom(context, async ({ desk }) => {
    const figures = await desk.heldFigures();
    const { heldEditions } = await desk.status();
    for (const day of heldEditions) context.out.write(`${day}  the whole edition\n`);
    for (const { id, day, line, reason } of figures) context.out.write(`${day}  ${id}  ${line}\n    ${reason}\n`);
    if (heldEditions.length + figures.length === 0) context.out.write('Nothing is held.\n');
    return 0;
  });
}

function counted(chats: number): string {
  return chats === 1 ? '1 chat' : `${chats} chats`;
}
