import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<{ isOver: boolean }>();

/**
 * Runs one attempt at a test, for `seconds` at most. What a late attempt still wants to do is refused, so that it does
 * not press keys while another test runs.
 *
 * @throws what `body` throws, or that it was late
 */
export async function runAttempt(body: () => Promise<void> | void, seconds: number): Promise<void> {
  const attempt = { isOver: false };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The test was not done within ${seconds} s.`)), seconds * 1000);
  });
  try {
    await Promise.race([current.run(attempt, async () => body()), late]);
  } finally {
    attempt.isOver = true;
    clearTimeout(timer);
  }
}

/** @throws {Error} when the attempt that calls this has been given up */
export function refuseWhenOver(): void {
  if (current.getStore()?.isOver) throw new Error('This attempt at the test is over.');
}
