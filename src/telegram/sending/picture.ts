import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Pictures } from '../deps.ts';

const require = createRequire(import.meta.url);
const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];
/** The smallest picture, drawn once so that the first reader does not wait for the machine to warm up. */
const WARM_UP = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><text x="0" y="8">·</text></svg>';

let started: Promise<Uint8Array[]> | null = null;

/** Loads the rasteriser and its fonts, once a process. */
async function start(): Promise<Uint8Array[]> {
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(FONTS.map((name) => readFile(new URL(`../../../dist/telegram/fonts/${name}`, import.meta.url))));
}

/**
 * Draws SVG as PNG with the fonts of the package (Latin, Cyrillic, Greek, Arabic, Hebrew), the same on every machine. Memory is given
 * back after each picture. Rejects for SVG that cannot be parsed.
 */
export function pictures(): Pictures {
  async function png(svg: string): Promise<Uint8Array> {
    started ??= start();
    const font = { fontBuffers: await started, defaultFontFamily: 'DejaVu Sans', loadSystemFonts: false };
    const drawing = new Resvg(svg, { font });
    const image = drawing.render();
    const bytes = image.asPng();
    image.free();
    drawing.free();
    return bytes;
  }
  return {
    png,
    warm: async () => void (await png(WARM_UP)),
  };
}
