import type { Uri, UriHandler } from 'vscode';

/** The path of the address that a sign-in page comes back to. */
export const callbackPath = '/signed-in';

/**
 * Takes what comes back from a sign-in page to whoever waits for it, by the `state` that only the two know. Whatever
 * comes without a known state is not looked at further: anybody can make a link that leads here.
 */
export class AuthorizationCallback implements UriHandler {
  readonly #waiting = new Map<string, (query: URLSearchParams) => void>();
  readonly #onStray: (reason: string) => void;

  /** @param onStray told when an answer belongs to no sign-in of this window */
  constructor(onStray: (reason: string) => void) {
    this.#onStray = onStray;
  }

  handleUri(uri: Uri): void {
    if (uri.path !== callbackPath) return;
    const query = readQuery(uri.query);
    const state = query.get('state') ?? '';
    const resume = this.#waiting.get(state);
    if (resume === undefined) {
      this.#onStray(
        'An answer of a sign-in page was ignored: this window did not ask for it, or no longer waits. Sign in again.',
      );
      return;
    }
    this.#waiting.delete(state);
    resume(query);
  }

  /**
   * Waits for the answer with this state; it is taken once.
   * @returns its query; `timeout` after `timeoutMs`, `cancelled` when the signal aborts
   */
  wait(state: string, timeoutMs: number, signal: AbortSignal): Promise<URLSearchParams | 'timeout' | 'cancelled'> {
    return new Promise((resolve) => {
      const settle = (result: URLSearchParams | 'timeout' | 'cancelled') => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
        this.#waiting.delete(state);
        resolve(result);
      };
      const cancel = () => settle('cancelled');
      const timer = setTimeout(() => settle('timeout'), timeoutMs);
      signal.addEventListener('abort', cancel);
      this.#waiting.set(state, settle);
      if (signal.aborted) cancel();
    });
  }
}

/**
 * The query of a URI that VS Code hands over: a desktop has decoded it, a browser has not. A plus is a plus, because a
 * code may hold one; only in descriptions it stands for a blank.
 */
function readQuery(query: string): URLSearchParams {
  const result = new URLSearchParams();
  for (const part of query.split('&')) {
    const at = part.indexOf('=');
    if (at < 0) continue;
    const name = part.slice(0, at);
    const value = name === 'error_description' ? part.slice(at + 1).replaceAll('+', ' ') : part.slice(at + 1);
    if (!result.has(name)) result.set(name, decoded(value));
  }
  return result;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
