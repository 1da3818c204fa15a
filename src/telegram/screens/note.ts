import { type Content, line } from '../../core/render/telegram/span.ts';
import type { Screen } from '../talk/screen.ts';

/** A screen of a few plain lines. */
export function note(...lines: (Content | null)[]): Screen {
  return { blocks: [{ lines: lines.filter((each) => each !== null).map((each) => line(each)) }] };
}
