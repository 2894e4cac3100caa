import { appendFileSync } from 'node:fs';
import { closeAll } from './editing';
import { page, skippedPageSteps } from './page';

/** One line of the progress file that the runner reads while the tests run. */
export type Progress =
  | { readonly event: 'start' | 'pass' | 'skip'; readonly name: string; readonly ms?: number; readonly reason?: string }
  | { readonly event: 'fail'; readonly name: string; readonly ms: number; readonly error: string }
  | { readonly event: 'end'; readonly skippedPageSteps: number };

interface Registered {
  readonly name: string;
  readonly body: () => Promise<void> | void;
  readonly needsPage: boolean;
  readonly trust: 'trusted' | 'restricted';
  readonly seconds: number;
}

const registered: Registered[] = [];

/** Registers a test that runs in every host. Page steps inside it do nothing where there is no page. */
export function test(name: string, body: () => Promise<void> | void, seconds = 60): void {
  registered.push({ name, body, needsPage: false, trust: 'trusted', seconds });
}

/** Registers a test that is about what a person sees and presses: skipped where there is no page to drive. */
export function pageTest(name: string, body: () => Promise<void> | void, seconds = 60): void {
  registered.push({ name, body, needsPage: true, trust: 'trusted', seconds });
}

/** Registers a page test for the second run of the host, which opens the folder untrusted. */
export function restrictedTest(name: string, body: () => Promise<void> | void, seconds = 60): void {
  registered.push({ name, body, needsPage: true, trust: 'restricted', seconds });
}

function report(progress: Progress): void {
  const file = process.env.HOST_PROGRESS;
  if (file) appendFileSync(file, `${JSON.stringify(progress)}\n`);
}

async function withinTime(one: Registered): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The test was not done within ${one.seconds} s.`)), one.seconds * 1000);
  });
  try {
    await Promise.race([Promise.resolve().then(one.body), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs everything registered, in order. @throws when a test failed, which is how VS Code learns the exit code. */
export async function runRegistered(): Promise<void> {
  const wanted = process.env.HOST_GREP?.toLowerCase().split('|') ?? [''];
  const trust = process.env.HOST_TRUST === 'restricted' ? 'restricted' : 'trusted';
  let failed = 0;
  for (const one of registered) {
    if (!wanted.some((text) => one.name.toLowerCase().includes(text))) continue;
    // A host without a page cannot open a folder untrusted either, so it reports those tests as skipped.
    if (one.trust !== trust && page.available) continue;
    if (one.needsPage && !page.available) {
      report({ event: 'skip', name: one.name, reason: 'this host has no page to drive' });
      continue;
    }
    report({ event: 'start', name: one.name });
    const begin = Date.now();
    try {
      await withinTime(one);
      report({ event: 'pass', name: one.name, ms: Date.now() - begin });
    } catch (error) {
      failed += 1;
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      report({ event: 'fail', name: one.name, ms: Date.now() - begin, error: stack });
      await page.screenshot(`failed-${one.name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`).catch(() => undefined);
      // What a failed test left behind must not make others fail.
      await closeAll().catch(() => undefined);
    }
  }
  report({ event: 'end', skippedPageSteps: skippedPageSteps() });
  if (failed > 0) throw new Error(`${failed} host tests failed.`);
}
