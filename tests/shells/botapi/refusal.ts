/** An answer of the Bot API that is not ok: code, description as Telegram words it, and parameters where it has some. */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters: { retry_after?: number; migrate_to_chat_id?: number } | undefined;

  constructor(code: number, description: string, parameters?: Refusal['parameters']) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

/** A 400 with the prefix that all of them have. */
export function badRequest(description: string, parameters?: Refusal['parameters']): Refusal {
  return new Refusal(400, `Bad Request: ${description}`, parameters);
}

export function forbidden(description: string): Refusal {
  return new Refusal(403, `Forbidden: ${description}`);
}
