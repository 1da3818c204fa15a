import { articlesFrom } from '../articles.mjs';
import { sleep } from '../measure.mjs';
import { botApi, daybrief, environment, folder } from '../service.mjs';

const IDLE = 3000;
const ARTICLES = 2500;

export const memory = {
  name: 'memory',
  title: 'memory: idle; reading with two threads',
  against: '120 MB; 300 MB',
  goal: 'at most 1x of both',
  meets: (ratio) => ratio <= 1,
  async run() {
    const where = folder();
    const api = await botApi();
    const env = environment(where, { BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root });
    const service = daybrief(['start'], env);
    await service.until((said) => said.includes('Daybrief is up'), 'up');
    await sleep(IDLE);
    const idle = service.memory();
    await service.stop();
    await api.close();
    const reading = daybrief(['add', '-'], env);
    let peak = 0;
    const watch = setInterval(
      () => (peak = Math.max(peak, reading.child.exitCode === null ? reading.memory().peak || 0 : 0)),
      100,
    );
    for (const article of articlesFrom(0, ARTICLES))
      if (!reading.child.stdin.write(`${JSON.stringify(article)}\n`))
        await new Promise((done) => reading.child.stdin.once('drain', done));
    reading.child.stdin.end();
    await reading.ended;
    clearInterval(watch);
    const ratio = Math.max(idle.resident / 120, peak / 300);
    return {
      ours: `${idle.resident} MB idle, ${peak} MB reading`,
      theirs: '',
      ratio: Math.round(ratio * 100) / 100,
      raw: { idle, peak },
    };
  },
};
