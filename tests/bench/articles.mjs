import { BODIES, COUNTED, FILLER, HARM, OUTLETS, PEOPLE, PLACES, POLITICS, ROLES } from './words.mjs';

/** Numbers from 0 to 1 that only depend on `seed` (mulberry32). */
export function chances(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FIRST_DAY = Date.UTC(2019, 0, 1);
export const dayAt = (n) => new Date(FIRST_DAY + n * 86_400_000).toISOString().slice(0, 10);

const capital = (text) => text[0].toUpperCase() + text.slice(1);

function writer(chance) {
  const pick = (items) => items[Math.floor(chance() * items.length)];
  const whole = (low, high) => low + Math.floor(chance() ** 2 * (high - low));
  const at = (text, place) => text.replace('{place}', place);
  return { pick, whole, at };
}

/** The sentences that one paragraph may be made of; `w` picks, `place` is where the article is set. */
const PARAGRAPHS = [
  (w, place) =>
    `${capital(w.pick(BODIES))} said ${w.whole(3, 900)} ${w.pick(COUNTED)} had been brought to safety in ${place}. ${w.at(w.pick(FILLER), place)}.`,
  (w, place) =>
    `${w.pick(PEOPLE)}, the ${w.pick(ROLES)} of ${place}, told reporters that at least ${w.whole(2, 60)} people were injured and ${w.whole(1, 20)} were still missing.`,
  (w) =>
    `“We have never seen so many ${w.pick(COUNTED)} in one place,” ${w.pick(PEOPLE)} said. “About ${w.whole(20, 4000)} came in the first hour, and more than ${w.whole(2, 40)} per cent of them went home on foot.”`,
  (w, place) =>
    `According to ${w.pick(BODIES)}, damage in ${w.pick(PLACES)} and ${place} comes to $${w.whole(2, 900)} million, up from $${w.whole(2, 90)} million a year ago.`,
  (w, place) =>
    `${w.at(w.pick(FILLER), place)}. ${w.at(w.pick(FILLER), w.pick(PLACES))}. ${w.at(w.pick(FILLER), place)}.`,
  (w, place) =>
    `On Tuesday ${w.at(w.pick(POLITICS), place)}, and ${w.pick(PEOPLE)} called the decision a mistake. ${w.at(w.pick(FILLER), place)}.`,
  (w) =>
    `The road over the pass, ${w.whole(3, 90)} kilometres long, has been closed since 4 March; ${w.pick(BODIES)} expects to open it within ${w.whole(2, 12)} weeks.`,
  (w, place) =>
    `Officials in ${place} deny that ${w.pick(COUNTED)} were left behind, but ${w.pick(BODIES)} estimates that up to ${w.whole(40, 9000)} have not been counted.`,
];

/**
 * Article number `n` of an invented newsroom, the same for ever: about `paragraphs` paragraphs of prose with quotations, figures,
 * places and speakers. `perDay` articles share a day.
 */
export function articleAt(n, { paragraphs = 9, perDay = 100, day = dayAt(Math.floor(n / perDay)) } = {}) {
  const w = writer(chances(n * 7919 + 17));
  const place = w.pick(PLACES);
  const happened = w.at(w.pick(w.whole(0, 100) < 40 ? HARM : POLITICS), place);
  const toll = `killing ${w.whole(2, 80)} people and injuring ${w.whole(3, 200)}, ${w.pick(BODIES)} said`;
  const lead = `${capital(happened)} on ${w.pick(['Monday', 'Wednesday', 'Friday'])}, ${toll}.`;
  const count = Math.max(1, Math.round(paragraphs * (0.6 + w.whole(0, 90) / 100)));
  const body = Array.from({ length: count }, () => w.pick(PARAGRAPHS)(w, place));
  const title = capital(happened);
  const url = `https://news.example/${day}/${n}`;
  return { id: String(n), url, outlet: w.pick(OUTLETS), title, published: day, text: [lead, ...body].join('\n\n') };
}

/** Articles `from` to `to` (exclusive). */
export const articlesFrom = (from, to, options) =>
  Array.from({ length: to - from }, (_, i) => articleAt(from + i, options));

/** The same article as a page among the furniture of a site: about 50 kB, half of what most news pages have. */
export function pageOf({ title, text, published, outlet }) {
  const links = Array.from(
    { length: 120 },
    (_, i) => `<li class="item item-${i}"><a href="/s/${i}">Section ${i} of the site</a></li>`,
  ).join('');
  const script = `<script>${'window.dataLayer.push({event:"view"});'.repeat(600)}</script>`;
  const paragraphs = text
    .split('\n\n')
    .map((each) => `<p>${each}</p>`)
    .join('\n');
  return `<!doctype html><html lang="en"><head><title>${title} | ${outlet}</title><meta property="article:published_time" content="${published}T08:00:00Z">${script}<style>.a{color:red}</style></head>
<body><header><nav><ul>${links}</ul></nav></header><main><article><h1>${title}</h1><div class="byline">By a reporter</div>${paragraphs}</article>
<aside><h2>Most read</h2><ul>${links}</ul></aside></main><footer><ul>${links}</ul><p>All rights reserved</p></footer></body></html>`;
}
