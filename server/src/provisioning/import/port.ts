/** One request of an import, as the connector would send it. */
export interface ImportRequest {
  readonly method: string;
  /** As the connector has it, host included. */
  readonly url: string;
  /** Path and query alone: what is asked of the account instead, whatever host the URL names. */
  readonly path: string;
  /** Only of a POST to `/Users/.search`. */
  readonly body?: string;
}

/** What the account answered. */
export interface ImportAnswer {
  readonly status: number;
  /** Lower-case names; undefined when whoever read the answer did not keep them. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  /** The parsed body; undefined when there is none, or {@link fault} says why it is not JSON. */
  readonly body: unknown;
  /** What the body is instead of JSON: `an HTML page`. */
  readonly fault?: string;
}

/**
 * Whoever answers the requests of an import: a model of the account, or a client that only reads. It never gets the
 * connector's credentials, because no request holds them.
 */
export type AnswerRequest = (request: ImportRequest) => ImportAnswer | Promise<ImportAnswer>;

/** An answer from its text as received. Never throws: a body that is not JSON is said to be what it is. */
export function answerOfText(status: number, headers: ImportAnswer['headers'], text: string): ImportAnswer {
  if (text.trim() === '') return { status, headers, body: undefined };
  try {
    return { status, headers, body: JSON.parse(text) as unknown };
  } catch {
    return { status, headers, body: undefined, fault: faultOf(text) };
  }
}

function faultOf(text: string): string {
  const start = text.slice(0, 200).trimStart();
  if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) return 'an HTML page';
  if (/^[[{]/.test(start)) return 'JSON that is cut off or broken';
  return 'text that is not JSON';
}
