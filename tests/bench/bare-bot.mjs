// The least that a grammY bot can do: one command, one constant answer.
import { Bot } from 'grammy';

const bot = new Bot(process.env.BOT_TOKEN, { client: { apiRoot: process.env.TELEGRAM_API_ROOT } });
bot.command('briefing', (ctx) => ctx.reply('Good morning.'));
process.once('SIGTERM', () => process.exit());
await bot.start({ onStart: () => process.stdout.write('ready\n') });
