import type { Transformer } from 'grammy';

/** Lets sends pass the free rate for Telegram Stars; only for broadcasts, and only where the operator chose it. */
export const paidBroadcast: Transformer = (previous, method, payload, signal) =>
  previous(method, method.startsWith('send') ? { ...payload, allow_paid_broadcast: true } : payload, signal);
