import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { documentOf } from '../../../src/core/clean/page/dom/build.ts';
import { isText } from '../../../src/core/clean/page/dom/node.ts';

/** Pieces of pages as they come: not closed, nested wrongly, with drawings, templates, raw text, odd names and marks. */
const PIECES = [
  '<p>One<p>Two<br>three<ul><li>a<li>b</ul>',
  '<div class="  lead  story lead" id="top" hidden>Text &amp; more &lt;b&gt; 5&nbsp;km</div>',
  '<b>bold <i>both</b> slanted</i> plain',
  '</p><table><tr><td>1<td>2<tr><th>3</table>',
  '<svg viewBox="0 0 1 1"><path d="M0"/><title>A <b>line</b></title><g class="x"></g></svg><p>after</p>',
  '<template><p>kept apart</p></template><p>seen</p>',
  '<script>if (a < b && c) d("</p>")</script><style>p > a { }</style><textarea><b>typed</b></textarea>',
  '<!-- a remark --><img SRC="A.png" alt=\'say "so"\'><input disabled><p title="">x</p>',
  '<font color=red>old</font><center>middle</center><my-box data-n=1>own</my-box>',
  '<noscript><img src="b.png"></noscript><select><option>1<option>2</select>',
];

const page = (piece: string) => `<html><head><title>T</title></head><body>${piece}</body></html>`;
/** Attributes without a value are written in two ways, which mean the same. */
const alike = (html: string) => html.replace(/ (\w+)=""/g, ' $1');

test.each(PIECES)('the tree of %s is what a whole DOM makes of it', (piece) => {
  const { document } = parseHTML(page(piece));
  const tree = documentOf(page(piece));
  expect(alike(tree.outerHTML)).toBe(alike(document.documentElement.outerHTML));
  expect(tree.body?.textContent).toBe(document.body.textContent);
  expect(tree.body?.childNodes.length).toBe(document.body.childNodes.length);
  expect(tree.title).toBe('T');
});

test.each(PIECES)('what is written of %s is read as the same tree', (piece) => {
  const { outerHTML } = documentOf(page(piece));
  expect(documentOf(outerHTML).outerHTML).toBe(outerHTML);
});

test('elements are found by name in the order of the page, and not in templates where the standard says so', () => {
  const tree = documentOf(page('<div><img id="1"></div><template><img id="2"></template><video id="3"></video>'));
  const ids = (elements: readonly { id: string }[]) => elements.map(({ id }) => id).join(' ');
  expect(ids(tree.querySelectorAll('video, img'))).toBe('1 3');
  expect(ids(tree.getElementsByTagName('img'))).toBe('1 2');
  expect(ids(tree.getElementsByTagName('IMG'))).toBe('1 2');
});

test('nodes keep their neighbours when they are moved, replaced and taken out', () => {
  const tree = documentOf(page('<p id="a">a</p>-<p id="b">b</p>-<p id="c">c</p>'));
  const { body } = tree;
  const [a, b, c] = body?.getElementsByTagName('p') ?? [];
  if (!body || !a || !b || !c) throw new Error('the page is not read');
  body.insertBefore(c, a);
  expect(body.textContent).toBe('ca-b-');
  expect([a.previousElementSibling?.id, a.nextElementSibling?.id, c.previousSibling]).toEqual(['c', 'b', null]);
  const line = tree.createElement('SPAN');
  while (b.firstChild) line.appendChild(b.firstChild);
  body.replaceChild(line, b);
  expect([body.textContent, b.parentNode, line.tagName]).toEqual(['ca-b-', null, 'SPAN']);
  a.remove();
  expect(body.childNodes.map((node) => (isText(node) ? node.textContent : node.outerHTML))).toEqual([
    '<p id="c">c</p>',
    '-',
    '<SPAN>b</SPAN>',
    '-',
  ]);
  expect(body.lastChild?.previousSibling).toBe(line);
});

test('an element is given HTML, attributes and classes', () => {
  const tree = documentOf(page('<div></div>'));
  const [box] = tree.getElementsByTagName('div');
  if (!box) throw new Error('the page is not read');
  box.innerHTML = '<p>new <b>words</b></p>';
  box.className = 'one two  one';
  box.setAttribute('lang', 'en');
  box.setAttribute('lang', 'de');
  expect(box.outerHTML).toBe('<div class="one two" lang="de"><p>new <b>words</b></p></div>');
  box.removeAttribute('lang');
  expect([box.hasAttribute('lang'), box.getAttribute('class')]).toEqual([false, 'one two']);
});

test('a page without head and body has them when they are asked for; one without any element has none', () => {
  const tree = documentOf('<html><p>Bare</p></html>');
  expect(tree.body?.textContent).toBe('');
  expect(tree.outerHTML).toBe('<html><head></head><body></body><p>Bare</p></html>');
  expect([documentOf('only words').body, documentOf('').title]).toEqual([null, '']);
});

test('five thousand nested elements are a tree all the same', () => {
  const deep = documentOf(`<html>${'<div>'.repeat(5000)}bottom`);
  expect(deep.textContent).toBe('bottom');
});
