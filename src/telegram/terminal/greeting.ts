/** What the terminal says before anything else. */
export function greeting(articles: number, days: number, sample: boolean): string[] {
  const newsroom = sample ? 'Sample newsroom (Tarvia, an invented country): ' : '';
  const own = sample ? ' Your own articles: npx daybrief add PATH, then start again.' : '';
  return [
    'Daybrief: BOT_TOKEN is not set, so the bot answers here. For Telegram: a token from @BotFather into .env, then npm start.',
    `${newsroom}${articles} articles, ${days} days.${own}`,
    'Type as in Telegram: /help, /briefing 6 May, yesterday. f1 opens a figure, 1 presses a button, quit ends.',
    '',
  ];
}
