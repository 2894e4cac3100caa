interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The way from a page to the extension, typed by the messages it takes, and what the page keeps while it is hidden. */
export interface ExtensionConnection<Outgoing, State> {
  send(message: Outgoing): void;
  /** What was kept last; undefined on a page that is new. */
  readonly kept: State | undefined;
  keep(state: State): void;
}

/**
 * Connects the page to the extension. VS Code hands the way out once, so call this or `connectToExtension` once a page.
 *
 * @param onMessage called with every message from the extension
 */
export function connectWithState<Incoming, Outgoing, State>(
  onMessage: (message: Incoming) => void,
): ExtensionConnection<Outgoing, State> {
  const api = acquireVsCodeApi();
  window.addEventListener('message', ({ data }: MessageEvent<Incoming>) => onMessage(data));
  return {
    send: (message) => api.postMessage(message),
    kept: api.getState() as State | undefined,
    keep: (state) => api.setState(state),
  };
}

/**
 * The way to the extension for a page that keeps nothing.
 *
 * @param onMessage called with every message from the extension
 */
export function connectToExtension<Incoming, Outgoing>(
  onMessage: (message: Incoming) => void,
): (message: Outgoing) => void {
  return connectWithState<Incoming, Outgoing, never>(onMessage).send;
}
