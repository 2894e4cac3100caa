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
