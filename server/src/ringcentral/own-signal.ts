/**
 * Runs work under a signal of its own that follows the caller's. `Request` leaves its listener on the signal it is
 * given until it is garbage-collected: a caller's signal used for thousands of reads would collect as many (Node then
 * prints MaxListenersExceededWarning at 1,500).
 */
export async function withOwnSignal<T>(
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const follow = () => controller.abort();
  outer?.addEventListener('abort', follow);
  if (outer?.aborted) follow();
  try {
    return await work(controller.signal);
  } finally {
    outer?.removeEventListener('abort', follow);
  }
}
