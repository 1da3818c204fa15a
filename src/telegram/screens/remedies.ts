import type { Remedy } from '../../core/ports/outbox.ts';
import { encode, fits, type Mode } from '../buttons/codec.ts';
import type { Messages } from '../messages/messages.ts';
import type { Button } from '../../core/ports/sender.ts';

/** More troubles at once have a common cause, and are better seen in /status. */
const MOST = 6;

/** One button for each remedy whose name a button can carry; the command in the words serves for the others. */
export function remedyRows(buttons: Messages['buttons'], remedies: readonly Remedy[]): Button[][] {
  return remedies
    .flatMap((remedy) => (remedy.kind === 'pause_source' ? pause(buttons, remedy.name) : release(buttons, remedy.id)))
    .slice(0, MOST)
    .map((button) => [button]);
}

/** To rest a source, or to ask it again; none where its name is too long for a button. */
export function sourceButton(
  buttons: Messages['buttons'],
  { name, paused, mode }: { name: string; paused: boolean; mode: Mode },
): Button[] {
  const verb = paused ? 'qr' : 'qp';
  const label = `${paused ? buttons.askAgain : buttons.restSource}: ${name}`;
  return fits(verb, [name]) ? [{ label, data: encode(verb, [name], mode) }] : [];
}

const pause = (buttons: Messages['buttons'], name: string) =>
  sourceButton(buttons, { name, paused: false, mode: 'new' });

function release(buttons: Messages['buttons'], id: string): Button[] {
  return fits('rf', [id]) ? [{ label: `${buttons.release} ${id}`, data: encode('rf', [id], 'new') }] : [];
}
