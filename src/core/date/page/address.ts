import type { PageDate } from '../../clean/cleaned.ts';
import { dayOf } from './day.ts';

const FORMS = [
  /(?<!\d)((?:19|20)\d\d)[/_.-](\d{1,2})[/_.-](\d{1,2})(?!\d)/,
  /(?<!\d)((?:19|20)\d\d)\/(\d\d)(\d\d)(?!\d)/,
  /(?<!\d)(20[0-3]\d)([01]\d)([0-3]\d)(?!\d)/,
];
const DAY_FIRST = /(?<!\d)(\d{2})[/_.-](\d{2})[/_.-](20\d\d)(?!\d)/;

/** The day in the page's own address ("/2021/03/17/"). */
export function addressDates(url: string | null | undefined): PageDate[] {
  const path = (url ?? '')
    .slice(0, 600)
    .replace(/^https?:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '');
  for (const form of FORMS) {
    const match = form.exec(path);
    const value = match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
    if (match && value) return [{ value, rule: 'url', text: match[0] }];
  }
  const match = DAY_FIRST.exec(path);
  const value = match && dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
  return match && value ? [{ value, rule: 'url', text: match[0] }] : [];
}
