import { GrammyError, InputFile } from 'grammy';
import type { Message } from 'grammy/types';
import type { Memory } from '../../core/ports/memory.ts';
import type { Picture } from '../../core/ports/sender.ts';

/** What Telegram keeps of what was uploaded. */
export type Files = Pick<Memory, 'fileId' | 'keepFileId'>;

/** Where nothing is kept: the terminal. */
export const NO_FILES: Files = { fileId: async () => null, keepFileId: async () => undefined };

/**
 * Sends a picture by the id under which Telegram keeps it, else draws and uploads it, once. An id that Telegram does not know (another
 * bot's, or forgotten) is refused before anything is sent; then the picture is uploaded anew.
 */
export async function sendPicture(
  { key, draw }: Picture,
  files: Files,
  send: (file: string | InputFile) => Promise<Message.PhotoMessage>,
): Promise<number> {
  const known = await files.fileId(key);
  const again = known === null ? null : await send(known).catch(unlessUnknown);
  if (again !== null) return again.message_id;
  const sent = await send(new InputFile(await draw(), 'chart.png'));
  const kept = sent.photo?.at(-1)?.file_id;
  if (kept !== undefined) await files.keepFileId(key, kept);
  return sent.message_id;
}

function unlessUnknown(error: unknown): null {
  if (error instanceof GrammyError && /wrong (?:remote )?file|file_id|file identifier/i.test(error.description))
    return null;
  throw error;
}
