/** Updates as they came from Telegram, kept until handled, so that a crash loses none and a repetition does nothing twice. */
export interface Inbox {
  /** Keeps an update before the call returns; false when one of that number was taken before. The disk has it once `settled`. */
  take(updateId: number, json: string): Promise<boolean>;
  /** Settles when all that was taken is on the disk: only then may Telegram hear that it arrived. */
  settled(): Promise<void>;
  /** The update was handled; only its number is remembered. */
  done(updateId: number): Promise<void>;
  /** Updates taken and not handled when the program ended, oldest first. */
  pending(): Promise<string[]>;
}
