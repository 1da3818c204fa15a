/** Updates as they came from Telegram, kept until handled, so that a crash loses none and a repetition does nothing twice. */
export interface Inbox {
  /** Keeps an update; false when one of that number was taken before. */
  take(updateId: number, json: string): Promise<boolean>;
  /** The update was handled; only its number is remembered. */
  done(updateId: number): Promise<void>;
  /** Updates taken and not handled when the program ended, oldest first. */
  pending(): Promise<string[]>;
}
