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

/** Whether a client has introduced itself, or said good-bye. */
export type SessionState = 'uninitialized' | 'running' | 'shut down';

/**
 * The answer to a request that comes at the wrong time: before `initialize` ServerNotInitialized, after `shutdown`
 * InvalidRequest (LSP 3.17, initialize and shutdown); undefined while the session runs.
 */
export function refusal(state: SessionState): ResponseError<never> | undefined {
  switch (state) {
    case 'uninitialized':
      return new ResponseError<never>(ErrorCodes.ServerNotInitialized, 'The first request must be "initialize".');
    case 'shut down':
      return new ResponseError<never>(ErrorCodes.InvalidRequest, 'The server has been shut down.');
    case 'running':
      return undefined;
  }
}

/**
 * Makes request handlers that cannot take the server down: an error in one feature is logged and answered with
 * `empty`, a cancelled request with RequestCancelled, and one at the wrong time with its {@link refusal}.
 */
export function createGuard(log: RemoteConsole, state: () => SessionState): Guard {
  return (name, empty, handler) => async (params, token) => {
    const refused = refusal(state());
    if (refused !== undefined) return refused;
    await yieldToMessages();
    if (token.isCancellationRequested) return cancelled();
    try {
      const result = await handler(params, token);
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      if (state() === 'running') log.error(`${name}: ${describe(error)}`);
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
