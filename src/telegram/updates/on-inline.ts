import type { Context, Filter } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import { speakerText } from '../../core/render/lines/claimant.ts';
import { claimOf } from '../../core/render/series.ts';
import { figureCard, titleLine } from '../../core/render/telegram/card.ts';
import { type Block, plainText } from '../../core/render/telegram/span.ts';
import { shortEdition } from '../../core/render/telegram/short.ts';
import { messagesOf as htmlMessages } from '../../core/render/telegram/split.ts';
import { dayPayload, deepLink } from '../../core/render/telegram/view.ts';
import type { View } from '../../core/render/telegram/words.ts';
import { askedDay } from '../asked/day-words.ts';
import type { Deps } from '../deps.ts';
import { languageOf, messagesOf } from '../messages/list.ts';
import { dayIn } from '../talk/today.ts';

const OFFERED = 8;
/** Seconds for which Telegram may show the same results again. */
const CACHE = 60;

/**
 * `@bot yesterday`, `@bot tanks` in any chat: the edition of a day, figures that fit the words, else editions
 * that have them, as messages to be sent there.
 */
export async function onInline(ctx: Filter<Context, 'inline_query'>, deps: Deps): Promise<void> {
  const language = languageOf(ctx.from.language_code);
  const say = messagesOf(language);
  const view: View = { words: say.words, screen: say.screen, bot: ctx.me.username };
  const words = ctx.inlineQuery.query.trim().slice(0, 200);
  const today = dayIn(deps.zone, deps.clock.now());
  const asked = words ? (askedDay(words, today, language)?.day ?? null) : await deps.newsroom.latestDay();
  const direct = [...(await dayResults(deps, asked, view)), ...(words ? await figureResults(deps, words, view) : [])];
  const results = direct.length || !words ? direct : await foundResults(deps, words, view);
  const button = { text: say.inline.open, start_parameter: 'inline' };
  try {
    await ctx.answerInlineQuery(results, { cache_time: CACHE, is_personal: true, button });
  } catch (error) {
    deps.log.error({ error }, 'an inline query was not answered');
  }
}

async function dayResults(deps: Deps, day: string | null, view: View): Promise<InlineQueryResultArticle[]> {
  const edition = day && (await deps.newsroom.edition(day));
  if (!edition) return [];
  const title = view.words.longDay(edition.date);
  const about = edition.events[0]?.headline ?? '';
  return [article(dayPayload(edition.date), title, about, shortEdition(edition, view), view)];
}

/** The newest editions that have the words. */
async function foundResults(deps: Deps, words: string, view: View): Promise<InlineQueryResultArticle[]> {
  const { hits } = await deps.newsroom.search({ words, page: 1, pageSize: OFFERED });
  const days = [...new Set(hits.map(({ day }) => day))];
  return (await Promise.all(days.map((day) => dayResults(deps, day, view)))).flat();
}

async function figureResults(deps: Deps, words: string, view: View): Promise<InlineQueryResultArticle[]> {
  const { items } = await deps.newsroom.figures({ words, page: 1, pageSize: OFFERED });
  const cards = await Promise.all(items.map(({ id }) => deps.newsroom.figure(id)));
  return cards.flatMap((card) => {
    const claim = card && claimOf(card, null);
    if (!card || !claim) return [];
    const title = plainText(titleLine(card, claim, view));
    return [article(card.id, title, speakerText(claim, view.words), figureCard(card, null, view), view)];
  });
}

/** One result: the first message of its blocks, and a link that opens the rest in the bot. */
function article(
  id: string,
  title: string,
  description: string,
  blocks: Block[],
  view: View,
): InlineQueryResultArticle {
  const text = htmlMessages(blocks)[0] ?? title;
  const url = deepLink(view, id);
  const open = url
    ? { reply_markup: { inline_keyboard: [[{ text: messagesOf(view.words.language).inline.open, url }]] } }
    : {};
  const content = { message_text: text, parse_mode: 'HTML' as const, link_preview_options: { is_disabled: true } };
  return {
    type: 'article',
    id: id.slice(0, 60),
    title: title.slice(0, 120),
    description: description.slice(0, 200),
    input_message_content: content,
    ...open,
  };
}
