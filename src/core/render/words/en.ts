import type { Counted, Words } from '../words.ts';
import { isWholeMonth } from './locale.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const SIGNS: Record<string, string> = { USD: '$', GBP: '£', EUR: '€', JPY: '¥', INR: '₹', KRW: '₩', UAH: '₴' };
const COUNTS: Record<Counted, [string, string]> = {
  articles: ['article', 'articles'],
  outlets: ['outlet', 'outlets'],
  events: ['event', 'events'],
  figures: ['figure', 'figures'],
  undated: ['undated article', 'undated articles'],
  held: ['figure held back', 'figures held back'],
  untraced: ['item that could not be traced', 'items that could not be traced'],
  reports: ['report', 'reports'],
};

const group = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');

function plainNumber(value: number): string {
  const [whole = '0', rest] = String(Math.abs(value)).split('.');
  return `${value < 0 ? '-' : ''}${group(whole)}${rest ? `.${rest}` : ''}`;
}

function number(value: number): string {
  for (const [size, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    const share = value / size;
    if (Math.abs(share) >= 1 && Math.abs(share * 100 - Math.round(share * 100)) < 1e-9)
      return `${plainNumber(Math.round(share * 100) / 100)} ${name}`;
  }
  return plainNumber(value);
}

function quantity(text: string, unit: string | null): string {
  if (unit === null || unit === 'people') return text;
  if (unit === 'percent') return `${text}%`;
  if (SIGNS[unit]) return `${SIGNS[unit]}${text}`;
  return /^[A-Z]{3}$/.test(unit) ? `${unit} ${text}` : text;
}

function parts(day: string): { d: number; m: string; y: string } {
  const [y = '', m = '1', d = '1'] = day.split('-');
  return { d: Number(d), m: MONTHS[Number(m) - 1] ?? '', y };
}

function shortDay(day: string, near: string): string {
  const { d, m, y } = parts(day);
  return `${d} ${m}${y === near.slice(0, 4) ? '' : ` ${y}`}`;
}

function longDay(day: string): string {
  const { d, m, y } = parts(day);
  return `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]} ${d} ${m} ${y}`;
}

/** English interface words. */
export const ENGLISH: Words = {
  language: 'en',
  longDay,
  day: shortDay,
  span({ from, to }, near) {
    if (from && to && isWholeMonth(from, to)) {
      const { m, y } = parts(from);
      return y === near.slice(0, 4) ? m : `${m} ${y}`;
    }
    if (from && to) return from === to ? shortDay(from, near) : `${shortDay(from, near)} to ${shortDay(to, near)}`;
    if (to) return `until ${shortDay(to, near)}`;
    return from ? `since ${shortDay(from, near)}` : '';
  },
  instant: (at) => `${shortDay(at.slice(0, 10), '')}, ${at.slice(11, 16)} UTC`,
  number,
  quantity,
  bounded(bound, text) {
    const words = { exact: '', about: 'about ', at_least: 'at least ', more_than: 'more than ' };
    const rest = { up_to: 'up to ', nearly: 'nearly ', fewer_than: 'fewer than ' };
    return `${{ ...words, ...rest }[bound]}${text}`;
  },
  range: (low, high) => `${low} to ${high}`,
  quoted: (text) => `“${text}”`,
  difference: (delta) => `${delta > 0 ? '+' : ''}${number(delta)}`,
  count: (what, n) => `${plainNumber(n)} ${COUNTS[what][n === 1 ? 0 : 1]}`,
  heading: {
    lead: 'In short',
    events: 'Key events',
    figures: 'Key figures',
    differing: 'Claims that differ',
    also: 'Also reported',
    sources: 'Sources',
    corrections: 'Corrections',
    leftOut: 'Left out',
  },
  label: { new: 'new', updated: 'updated', ongoing: 'ongoing' },
  status: {
    reported: '',
    confirmed: '',
    claimed: 'claimed',
    denied: 'denied',
    estimated: 'estimate',
    planned: 'planned',
  },
  revision: (n) => `Revision ${n}`,
  chronology: (name, day) => `day ${day} of ${name}`,
  readUntil: (instant) => `read until ${instant}`,
  noSource: 'no source named',
  dayNotGiven: 'day not given',
  asOf: (day) => `as of ${day}`,
  reported: (day) => `reported ${day}`,
  happened: (day) => `happened on ${day}`,
  unchangedSince: (day) => `unchanged since ${day}`,
  before: (value, day) => `${value} on ${day}`,
  saidBefore: (claimant, value, day) => `${claimant} said ${value} on ${day}`,
  revisedFrom: (value, day) => `revised from ${value} on ${day}`,
  previously: (day, sentence) => `${day}: ${sentence}`,
  onlyClaim: 'only claim',
  failedSource: (name) => `failed source: ${name}`,
  untitled: 'an article without a title',
  nothingLeftOut: 'nothing',
  emptyDay: 'No article of this day.',
  correction: { sent: (was) => `Sent: ${was}.`, right: (now) => `Right: ${now}.`, withdrawn: 'Withdrawn.' },
};
