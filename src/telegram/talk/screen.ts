import type { Button, Picture } from '../../core/ports/sender.ts';
import type { Block } from '../../core/render/telegram/span.ts';

/**
 * What a reader gets to see: blocks of text, buttons under the last part, perhaps a picture. Shown as a new message or as an edit of
 * the one whose button was pressed. A screen longer than a message is paged in place where it has a `pager`.
 */
export interface Screen {
  blocks: Block[];
  rows?: Button[][];
  /** The data of the button that opens this page (from 1) of the same screen. */
  pager?: (page: number) => string;
  page?: number;
  photo?: Picture;
  /** The same as a rich message, tried first. */
  rich?: string;
  /** In groups for the asker alone, where the API allows: help, settings, words about rights. */
  alone?: boolean;
  /** A file sent along. */
  file?: { name: string; content: string };
}
