interface VsCodeApi {
  postMessage(message: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/**
 * The way to the extension, typed by the messages it takes. VS Code hands it out once, so call this once a page.
 *
 * @param onMessage called with every message from the extension
 */
export function connectToExtension<Incoming, Outgoing>(
  onMessage: (message: Incoming) => void,
): (message: Outgoing) => void {
  const api = acquireVsCodeApi();
  window.addEventListener('message', ({ data }: MessageEvent<Incoming>) => onMessage(data));
  return (message) => api.postMessage(message);
}
