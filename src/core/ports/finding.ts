/** One thing that the doctor looked at. */
export interface Finding {
  /** What was looked at, in a word or two. */
  about: string;
  /** ok; warn: works, and should be seen to; fault: does not work. */
  state: 'ok' | 'warn' | 'fault';
  /** What was found, in a sentence. */
  says: string;
  /** What the operator can do; null where nothing has to be done. */
  todo: string | null;
}

/** Well, with what was seen. */
export const well = (about: string, says: string): Finding => ({ about, state: 'ok', says, todo: null });
