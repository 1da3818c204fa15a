/**
 * Updates as they came from Telegram, kept until handled, so that a crash loses none and a repetition does nothing twice. Telegram
 * repeats what it was not told to have arrived.
 */
export interface Inbox {
  /** False when one of that number was taken before. The update is kept once `settled`, and handled meanwhile. */
  take(updateId: number, json: string): Promise<boolean>;
  /** Settles when all that was taken is kept, on the disk: only then may Telegram hear that it arrived. Rejects when it cannot be. */
  settled(): Promise<void>;
  /** The update was handled; only its number is remembered. */
  done(updateId: number): Promise<void>;
  /** Updates taken and not handled when the program ended, oldest first. */
  pending(): Promise<string[]>;
}
