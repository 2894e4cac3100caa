import {
  type CancellationToken,
  ErrorCodes,
  LSPErrorCodes,
  type RemoteConsole,
  ResponseError,
} from 'vscode-languageserver';

/** Lets messages that have arrived be read first: the cancellation of this very request may be among them. */
function yieldToMessages(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}

export type Guard = <P, R>(
  name: string,
  empty: R,
  handler: (params: P, token: CancellationToken) => R | Promise<R>,
) => (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/**
 * Makes request handlers that cannot take the server down: an error in one feature is logged and answered with
 * `empty`, a cancelled request with RequestCancelled, and one after shutdown with InvalidRequest (LSP 3.17, shutdown).
 */
export function createGuard(log: RemoteConsole, isShutDown: () => boolean): Guard {
  return (name, empty, handler) => async (params, token) => {
    if (isShutDown()) return new ResponseError<never>(ErrorCodes.InvalidRequest, 'The server has been shut down.');
    await yieldToMessages();
    if (token.isCancellationRequested) return cancelled();
    try {
      const result = await handler(params, token);
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      if (!isShutDown()) log.error(`${name}: ${describe(error)}`);
      return empty;
    }
  };
}

/** Runs something nobody waits for; an error is logged. */
export async function runGuarded(log: RemoteConsole, name: string, action: () => unknown): Promise<void> {
  try {
    await action();
  } catch (error) {
    log.error(`${name}: ${describe(error)}`);
  }
}

function cancelled(): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'Cancelled');
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
