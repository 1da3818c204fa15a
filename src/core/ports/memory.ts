/** Small things that must survive a restart. Implemented by storage; each function is one transaction. */
export interface Memory {
  /** The file that Telegram keeps for this key, so that it is uploaded once. */
  fileId(key: string): Promise<string | null>;
  keepFileId(key: string, fileId: string): Promise<void>;
  /** Single values of the program, such as the time of the last backup. */
  value(key: string): Promise<string | null>;
  setValue(key: string, value: string | null): Promise<void>;
}
