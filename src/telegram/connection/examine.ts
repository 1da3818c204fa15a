import { type Finding, well } from '../../core/ports/finding.ts';

const PATIENCE = 10_000;
/** Clocks further apart than this send editions at the wrong minute. */
const SECONDS_APART = 30;

interface Answer {
  ok: boolean;
  result?: { username?: string; last_error_message?: string; pending_update_count?: number };
  description?: string;
}

/** Whether Telegram knows the token, reaches the webhook, and has the same time. Never throws, never tells the token. */
export async function examineTelegram(
  token: string | undefined,
  apiRoot: string,
  now: () => number,
): Promise<Finding[]> {
  if (!token)
    return [
      {
        about: 'token',
        state: 'warn',
        says: 'BOT_TOKEN is not set: the bot answers in this terminal only',
        todo: 'get one from @BotFather',
      },
    ];
  try {
    const me = await ask(`${apiRoot}/bot${token}/getMe`);
    if (!me.answer.ok) return [refused(me.answer.description ?? '')];
    const hook = await ask(`${apiRoot}/bot${token}/getWebhookInfo`);
    return [
      well('token', `Telegram knows it: @${me.answer.result?.username ?? ''}`),
      ...webhook(hook.answer),
      ...clock(me.date, now()),
    ];
  } catch {
    const says = `${apiRoot} does not answer`;
    return [
      { about: 'Telegram', state: 'fault', says, todo: 'check the network of this machine, and TELEGRAM_API_ROOT' },
    ];
  }
}

async function ask(address: string): Promise<{ answer: Answer; date: string | null }> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  return { answer: (await response.json()) as Answer, date: response.headers.get('date') };
}

function refused(description: string): Finding {
  const says = `Telegram refuses it: ${description}`;
  return { about: 'token', state: 'fault', says, todo: 'ask @BotFather for the token again and set BOT_TOKEN' };
}

function webhook({ result }: Answer): Finding[] {
  const error = result?.last_error_message;
  if (!error) return [];
  const says = `Telegram could not post to it: ${error}; ${result?.pending_update_count ?? 0} updates wait`;
  return [{ about: 'webhook', state: 'warn', says, todo: 'check WEBHOOK_URL and its certificate' }];
}

function clock(date: string | null, now: number): Finding[] {
  const apart = date === null ? Number.NaN : Math.abs(Date.parse(date) - now) / 1000;
  if (Number.isNaN(apart)) return [];
  if (apart <= SECONDS_APART) return [well('clock', 'agrees with Telegram')];
  const says = `${Math.round(apart)} seconds from Telegram's`;
  return [{ about: 'clock', state: 'fault', says, todo: 'set the clock (timedatectl set-ntp true)' }];
}
