import { expect, test } from 'vitest';
import { chartCaption, chartSvg } from '../../../../src/core/render/chart/chart.ts';
import { ENGLISH } from '../../../../src/core/render/words/en.ts';
import { messagesOf } from '../../../../src/telegram/messages/list.ts';
import { card, report, RISE } from '../claims.ts';

const { chart } = messagesOf('en').screen;
const draw = (claims: Parameters<typeof card>[0], theme: 'light' | 'dark' = 'light') =>
  chartSvg(card(claims), ENGLISH, chart, theme);
const count = (svg: string | null, mark: string) => (svg ?? '').split(mark).length - 1;
const named = report('2026-03-08', 303, 'the navy');
const unnamed = report('2026-03-15', 404, null, { change: RISE });

test('one day is no chart, vague words are not drawn', () => {
  expect(draw([named])).toBeNull();
  expect(draw([named, report('2026-03-08', 300, 'x')])).toBeNull();
  expect(draw([named, report('2026-03-09', 0, 'x', { value: null })])).toBeNull();
});

test('filled with a claimant, hollow without, dashed between them, a square for another count, an arrow for a bound', () => {
  const svg = draw([named, report('2026-03-12', 173, null, { bound: 'at_least' }), unnamed]);
  expect(count(svg, '<circle')).toBe(2);
  expect(count(svg, '<rect')).toBe(2);
  expect(count(svg, 'stroke-dasharray')).toBe(1);
  expect(count(svg, 'fill="#ffffff" stroke="#0b5cad"')).toBe(1);
  expect(svg).toContain('303, the navy');
  expect(svg).toContain('404, no source named');
  expect(svg).toContain('15 March');
  expect(count(svg, 'l7 -7l7 7')).toBe(1);
});

test('two names of one voice are joined by a whole line', () => {
  const same = { ...RISE, from: 303, delta: 2, baselineClaimant: 'the navy' };
  const svg = draw([named, report('2026-03-09', 305, 'The navy of Tarvia', { change: same })]);
  expect(count(svg, 'stroke-dasharray')).toBe(0);
  expect(svg).toContain('305, the navy of Tarvia');
});

test('every claimant who reported twice has a line and a colour of its own', () => {
  const mayor = [report('2026-03-08', 290, 'the mayor'), report('2026-03-12', 300, 'the mayor')];
  const svg = draw([named, ...mayor, report('2026-03-12', 350, 'residents'), unnamed]) ?? '';
  expect(svg).toMatch(/<path d="M[^"]+" fill="none" stroke="#a04b00" stroke-width="3"\/>/);
  expect(count(svg, '<rect')).toBe(4);
  expect(svg).toMatch(/fill="#a04b00"[^>]*>300, the mayor/);
  expect(svg).not.toContain('stroke="#7a2f8f" stroke-width="3" stroke-dasharray');
});

test('a number stands on the day that it holds for, not on that of its report', () => {
  const asOf = { from: '2026-03-10', to: '2026-03-10' };
  const svg = draw([named, report('2026-03-15', 404, 'the navy', { asOf })]);
  expect(svg).toContain('>10 March<');
  expect(svg).not.toContain('15 March');
  expect(draw([named, report('2026-03-15', 300, 'the navy', { asOf: { from: null, to: '2026-03-08' } })])).toBeNull();
});

test('values stand from zero up, light and dark alike', () => {
  for (const theme of ['light', 'dark'] as const) expect(draw([named, unnamed], theme)).toMatch(/>0<\/text>/);
  expect(draw([named, unnamed], 'dark')).toContain('#17181a');
});

test('words of articles are escaped', () => {
  const svg = draw([named, report('2026-03-15', 404, '<script>&"', { change: RISE })]);
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('&lt;script&gt;&amp;&quot;');
});

test('ten thousand reports are drawn as the newest of them', () => {
  const many = Array.from({ length: 10_000 }, (_, n) => report(`20${10 + (n % 60)}-01-01`, n, 'the navy'));
  expect(count(draw(many), '<circle')).toBeLessThanOrEqual(60);
});

test('the caption tells the same in words', () => {
  const { title, text } = chartCaption(card([named, unnamed]), ENGLISH, chart);
  expect(title).toBe('Boats lost');
  expect(text).toBe('303, 8 March 2026 (the navy); 404, 15 March 2026 (no source named).');
});
