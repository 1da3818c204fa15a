// The least that a grammY bot can do: one command, one constant answer.
import { Bot } from 'grammy';

const bot = new Bot(process.env.BOT_TOKEN, { client: { apiRoot: process.env.TELEGRAM_API_ROOT } });
const { text, options } = JSON.parse(process.env.ANSWER);
const { chat_id: _asker, ...constant } = options;
bot.command('briefing', (ctx) => ctx.reply(text, constant));
process.once('SIGTERM', () => process.exit());
await bot.start({ onStart: () => process.stdout.write('ready\n') });
