import type { ChatSettings, Place } from '../core/ports/chats.ts';
import type { Outcome } from '../core/ports/ledger.ts';
import type { Delivery, SendOutcome } from '../core/ports/outbox.ts';
import type { OutgoingMessage } from '../core/ports/sender.ts';
import type { OutboxParts } from './parts.ts';
import { plainPieces } from './plain.ts';
import { reactTo, type Reaction } from './react.ts';
import type { Stopping } from './stopping.ts';

/** How a delivery left the hands: done with, or back in the ledger. */
export type Left = 'settled' | 'stopped' | 'token_refused';

/**
 * Carries out one delivery, part by part from where it stopped. Every part is recorded before its request and after its answer;
 * whatever is not sent is in the ledger as due, waiting, held or failed, with the reason.
 */
export async function deliver(delivery: Delivery, parts: OutboxParts, stopping: Stopping): Promise<Left> {
  const settings = (await parts.chats.settings(delivery.place)) ?? parts.defaults(delivery.place);
  const obstacle = await obstacleTo(delivery, settings, parts);
  if (obstacle !== null) return aside(delivery, obstacle, parts);
  const messages = await composed(delivery, settings, parts);
  if (messages === null) return 'settled';
  if (messages.length <= delivery.partsSent) {
    await parts.ledger.skip(delivery, delivery.partsSent > 0 ? 'all parts were sent' : 'nothing to say');
    return 'settled';
  }
  if (delivery.cargo.kind === 'correction') await editShown(delivery, settings, parts, stopping);
  for (let part = delivery.partsSent; part < messages.length; part += 1) {
    const message = messages[part];
    if (!message || !(await admitted(delivery, parts, stopping))) break;
    const left = await sendPart(delivery, { message, part, last: part === messages.length - 1 }, parts);
    if (left !== 'sent') return left;
    if (part === messages.length - 1) return 'settled';
  }
  await aside(delivery, { state: 'due', reason: 'the program stopped' }, parts);
  return 'stopped';
}

/** What came up since the delivery was taken in hand: the chat was lost, or the operator held the day before it had begun. */
async function obstacleTo(
  { cargo, partsSent }: Delivery,
  { state }: ChatSettings,
  { editions }: OutboxParts,
): Promise<Outcome | null> {
  if (state === 'muted') return { state: 'due', reason: 'no right to write' };
  if (state !== 'active') return { state: 'failed', reason: state };
  const hold = cargo.kind === 'edition' && partsSent === 0 ? await editions.holdOf(cargo.day) : null;
  return hold === null ? null : { state: 'held', reason: hold };
}

async function aside(delivery: Delivery, outcome: Outcome, { ledger }: OutboxParts): Promise<Left> {
  await ledger.putAside(delivery.id, outcome);
  return 'settled';
}

/** The messages, or null when they cannot be made: the delivery fails with the reason and the operator is told. */
async function composed(
  delivery: Delivery,
  settings: ChatSettings,
  parts: OutboxParts,
): Promise<OutgoingMessage[] | null> {
  try {
    return await parts.composer.compose(delivery.cargo, settings);
  } catch (error) {
    parts.log.error({ delivery: delivery.id, cargo: delivery.cargo.kind, error }, 'a delivery could not be composed');
    parts.onFault(`compose ${delivery.cargo.kind}`, 'A delivery could not be composed; see the log.');
    await aside(delivery, { state: 'failed', reason: 'could not be composed' }, parts);
    return null;
  }
}

/** Waits for the pace; false when the program stops first. */
function admitted({ place }: Delivery, { limiter }: OutboxParts, stopping: Stopping): Promise<boolean> {
  return stopping.before(limiter.admit({ chat: place.chat, group: place.chat < 0, kind: 'broadcast' }));
}

interface Step {
  message: OutgoingMessage;
  part: number;
  last: boolean;
}

async function sendPart(delivery: Delivery, step: Step, parts: OutboxParts): Promise<Left | 'sent'> {
  const { ledger, sender, meter } = parts;
  if (!(await ledger.startPart(delivery.id, step.part)))
    return aside(delivery, { state: 'due', reason: 'a newer revision came' }, parts);
  const answer = await sender.send(delivery.place, step.message, { silent: false });
  meter.delivery(answer.kind);
  if (answer.kind === 'sent') {
    await ledger.partSent(delivery, step.part, answer.messageId, step.last);
    return 'sent';
  }
  const reaction = reactTo(answer, delivery.attempts, parts.clock.now());
  if (reaction.outcome === null) return sendPlain(delivery, step, reaction.fault ?? '', parts);
  return settle(delivery, step.part, answer, reaction, parts);
}

/** Our message was refused as it was: it goes out as plain text, and the operator hears of it. */
async function sendPlain(delivery: Delivery, step: Step, fault: string, parts: OutboxParts): Promise<Left | 'sent'> {
  parts.onFault(
    `message refused ${delivery.cargo.kind}`,
    `Telegram refused a message of ours (${fault}); it went as plain text.`,
  );
  let answer: SendOutcome = { kind: 'unparsable', reason: fault };
  for (const piece of plainPieces(step.message)) {
    answer = await parts.sender.send(delivery.place, piece, { silent: false });
    if (answer.kind !== 'sent') break;
  }
  if (answer.kind === 'sent') {
    await parts.ledger.partSent(delivery, step.part, answer.messageId, step.last);
    return 'sent';
  }
  const reaction = reactTo(answer, delivery.attempts, parts.clock.now());
  const outcome: Outcome = reaction.outcome ?? { state: 'failed', reason: 'refused as plain text too' };
  return settle(delivery, step.part, answer, { ...reaction, outcome }, parts);
}

/** Records what becomes of the delivery, and of its chat. */
async function settle(
  delivery: Delivery,
  part: number,
  answer: SendOutcome,
  reaction: Reaction,
  parts: OutboxParts,
): Promise<Left> {
  const { ledger, chats, log } = parts;
  const { id, place } = delivery;
  const outcome = reaction.outcome ?? { state: 'failed', reason: answer.kind };
  const settings = await chats.settings(place);
  log.warn({ delivery: id, chat: place.chat, part, answer: answer.kind, state: outcome.state }, outcome.reason);
  await ledger.partNotSent(id, part, reaction.unknown, outcome);
  if (reaction.movedTo !== undefined) await chats.migrate(place.chat, reaction.movedTo);
  if (reaction.failOthers) await ledger.failOpen(place, outcome.reason);
  if (reaction.tell) await tell(place, settings, reaction.tell, parts);
  if (reaction.chat) await chats.setState(place.chat, reaction.chat);
  if (reaction.topic && settings) await chats.save({ ...settings, state: reaction.topic });
  if (!reaction.stop) return 'settled';
  parts.onTokenRefused();
  return 'token_refused';
}

/** Once a day at most, while the chat was thought to be reachable. */
async function tell(
  place: Place,
  settings: ChatSettings | null,
  what: 'no_rights' | 'topic_gone',
  parts: OutboxParts,
): Promise<void> {
  const { chat, thread } = place;
  const day = parts.clock.now().slice(0, 10);
  if (what === 'topic_gone') {
    await parts.ledger.enqueue({ chat, thread: null }, { kind: 'topic_gone' }, `topic ${chat}/${thread} ${day}`);
  } else if (settings?.state === 'active' && settings.admin !== null) {
    const cargo = { kind: 'no_rights' as const, title: settings.title };
    await parts.ledger.enqueue({ chat: settings.admin, thread: null }, cargo, `no rights ${chat} ${day}`);
  }
}

/** What a chat was shown is put right in place before it is told; an edit repeats harmlessly, so it needs no record. */
async function editShown(
  delivery: Delivery,
  settings: ChatSettings,
  parts: OutboxParts,
  stopping: Stopping,
): Promise<void> {
  const { place, cargo } = delivery;
  if (cargo.kind !== 'correction') return;
  const { newest } = await parts.editions.newest(cargo.day);
  const messages = await parts.ledger.messagesOf(place, cargo.day);
  if (!newest || messages.length === 0) return;
  const edited = await parts.composer.compose({ kind: 'edition', day: cargo.day, revision: newest.revision }, settings);
  for (const [at, id] of messages.entries()) {
    const message = edited[at];
    if (!message || !(await admitted(delivery, parts, stopping))) return;
    await parts.sender.edit(place, id, message);
  }
  await parts.chats.recordShown(place, cargo.day, newest.revision);
}
