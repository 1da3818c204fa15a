import type { Day } from '../../model.ts';
import type { ClaimRecord, FigureCard } from '../../ports/newsroom.ts';
import { changeText } from '../lines/change.ts';
import { speakerText } from '../lines/claimant.ts';
import { thingText, valueText } from '../lines/value.ts';
import { claimOf, seriesOf } from '../series.ts';
import { capitalised } from './capitalised.ts';
import { type Block, bold, fill, type Line, line, link } from './span.ts';
import { webLink } from './view.ts';
import type { View } from './words.ts';

/** Reports listed on a card at most; what is left out is counted. */
const LISTED = 12;
/** Other counts of the newest day whose sentences are shown at most. */
const QUOTED = 3;

/** A figure opened: value, claimant, as-of, the verbatim sentence and its article, the series so far, other counts and the newest of their sentences. */
export function figureCard(figure: FigureCard, day: Day | null, view: View): Block[] {
  const claim = claimOf(figure, day);
  if (!claim) return [];
  const { joined, others } = seriesOf(figure, claim);
  const { card } = view.screen;
  const series = joined.length > 1 ? [{ heading: [bold(card.series)], lines: reports(figure, joined, view) }] : [];
  const counts: Block[] = others.length
    ? [{ heading: [bold(card.another)], lines: [...reports(figure, others, view), line(card.notJoined)] }]
    : [];
  const newest = others.filter((other) => other.day === others.at(-1)?.day).slice(-QUOTED);
  const only = joined.length + others.length === 1 ? [{ lines: [line(card.onlyClaim)] }] : [];
  return [
    { heading: titleLine(figure, claim, view), lines: claimLines(claim, figure, view) },
    ...quoted(claim, view),
    ...series,
    ...counts,
    ...newest.flatMap((other) => quoted(other, view)),
    ...only,
  ];
}

/** The verbatim sentence and the article that it stands in. */
function quoted(claim: ClaimRecord, view: View): Block[] {
  return [
    { lines: [line(claim.sentence)], quote: 'open', tight: true },
    { lines: [sourceLine(claim, view)], tight: true },
  ];
}

/** "404 Russian tanks lost, Kharkiv". */
export function titleLine(figure: FigureCard, claim: ClaimRecord, view: View): Line {
  const thing = thingText(figure);
  const place = figure.place && !thing.includes(figure.place) ? `, ${figure.place}` : '';
  return line(bold(capitalised(valueText(claim, figure.unit, view.words))), ` ${thing}${place}`);
}

function claimLines(claim: ClaimRecord, figure: FigureCard, view: View): Line[] {
  const { words, screen } = view;
  const { card } = screen;
  const status = words.status[claim.status] && `${capitalised(words.status[claim.status])}.`;
  const kind = [card.kinds[figure.kind], status].filter(Boolean).join(' ');
  // "Hundreds" has no bound: the title has the printed word in quotation marks.
  const isVague = claim.value === null && claim.low === null && claim.high === null;
  const reported = words.day(claim.day, '');
  const asOf = claim.asOf ? words.span(claim.asOf, claim.day) : '';
  return [
    ...(isVague
      ? kind
        ? [line(kind)]
        : []
      : [fill(kind ? card.value : card.value.replace(' {kind}', ''), { bound: card.bounds[claim.bound], kind })]),
    fill(card.saidBy, { who: speakerText(claim, words) }),
    asOf ? fill(card.asOf, { day: asOf, reported }) : fill(card.asOfUnknown, { reported }),
  ];
}

/** The outlet and the title of the article, linked where the article came with an address. */
export function sourceLine(claim: Pick<ClaimRecord, 'outlet' | 'title' | 'url'>, view: View): Line {
  const name = [claim.outlet, claim.title].filter(Boolean).join(': ');
  const href = webLink(claim.url);
  if (href) return line(link(name || href, href));
  return line(name ? `${name}. ${view.screen.card.noLink}` : view.screen.card.noLink);
}

/** "303, Ukraine, 8 March" a report, the newest last; the change stands with the report that it was computed for. */
function reports(figure: FigureCard, claims: readonly ClaimRecord[], view: View): Line[] {
  const { words, screen } = view;
  const left = claims.length - LISTED;
  const lines = claims.slice(-LISTED).map((claim) => {
    const change = changeText({ ...figure, claims: [], differing: false }, { ...claim, source: 0 }, claim.day, words);
    const said = `, ${speakerText(claim, words)}, ${words.day(claim.day, '')}`;
    return line(valueText(claim, figure.unit, words), said, change ? ` (${change})` : '');
  });
  return left > 0 ? [fill(screen.more, { rest: words.count('reports', left) }), ...lines] : lines;
}
