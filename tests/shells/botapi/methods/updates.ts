import { badRequest, Refusal } from '../refusal.ts';
import type { ApiState, ApiUpdate } from '../state.ts';
import { textOf, type Payload } from '../wire.ts';

const CONFLICT = 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';

/** Long poll: confirms what lies before `offset`, answers at once when something waits, ends an older poll with 409. */
export async function getUpdates(state: ApiState, { fields }: Payload): Promise<ApiUpdate[]> {
  if (state.webhook)
    throw new Refusal(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  const offset = Number(fields['offset'] ?? 0);
  const limit = Math.min(100, Math.max(1, Number(fields['limit'] ?? 100)));
  const timeout = Math.min(50, Math.max(0, Number(fields['timeout'] ?? 0)));
  state.wake?.(true);
  if (offset < 0) state.updates.splice(0, Math.max(0, state.updates.length + offset));
  else if (offset > 0) state.updates = state.updates.filter((update) => update.update_id >= offset);
  if (state.updates.length === 0 && timeout > 0) await somethingComes(state, timeout * 1000);
  return state.updates.slice(0, limit);
}

function somethingComes(state: ApiState, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => wake(false), milliseconds);
    const wake = (conflict: boolean) => {
      clearTimeout(timer);
      if (state.wake === wake) state.wake = null;
      if (conflict) reject(new Refusal(409, CONFLICT));
      else resolve();
    };
    state.wake = wake;
  });
}

export function setWebhook(state: ApiState, { fields }: Payload): true {
  const url = textOf(fields, 'url');
  const secret = textOf(fields, 'secret_token');
  if (!/^[A-Za-z0-9_-]{0,256}$/.test(secret)) throw badRequest('secret token contains unallowed characters');
  if (url && !/^https?:\/\//.test(url)) throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  state.webhook = url ? { url, ...(secret ? { secret_token: secret } : {}) } : null;
  state.wake?.(true);
  return true;
}

export function deleteWebhook(state: ApiState, { fields }: Payload): true {
  state.webhook = null;
  if (fields['drop_pending_updates'] === true) state.updates = [];
  return true;
}

export function getWebhookInfo(state: ApiState): unknown {
  return { url: state.webhook?.url ?? '', has_custom_certificate: false, pending_update_count: state.updates.length };
}
