import { createHash } from 'node:crypto';
import * as vscode from 'vscode';
import { runAttempt } from './attempt';
import { releaseCanaries } from './canaries';
import { closeAll } from './editing';
import { page, skippedPageSteps } from './page';
import { report } from './progress';

interface Registered {
  readonly name: string;
  readonly body: () => Promise<void> | void;
  readonly needsPage: boolean;
  readonly trust: 'trusted' | 'restricted';
}

/** For one attempt at a test. Far more than any needs on a quiet machine, because a machine of a CI is seldom quiet. */
const secondsEach = 180;
/** When as many have failed, there is a reason that a second attempt does not take away. */
const failuresWithSecondAttempt = 5;

const registered: Registered[] = [];

/** Registers a test that runs in every host. Page steps inside it do nothing where there is no page. */
export function test(name: string, body: () => Promise<void> | void): void {
  registered.push({ name, body, needsPage: false, trust: 'trusted' });
}

/** Registers a test that is about what a person sees and presses: skipped where there is no page to drive. */
export function pageTest(name: string, body: () => Promise<void> | void): void {
  registered.push({ name, body, needsPage: true, trust: 'trusted' });
}

/** Registers a page test for the second run of the host, which opens the folder untrusted. */
export function restrictedTest(name: string, body: () => Promise<void> | void): void {
  registered.push({ name, body, needsPage: true, trust: 'restricted' });
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** What a failed attempt left behind must make nothing else fail. */
async function tidyUp(name: string): Promise<void> {
  await page.screenshot(`failed-${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`).catch(() => undefined);
  await page.press('Escape Escape').catch(() => undefined);
  await closeAll().catch(() => undefined);
  await vscode.commands.executeCommand('notifications.clearAll');
}

/** Two attempts, the first of which is reported when it failed. @throws what the last attempt threw */
async function runOne(one: Registered, attempts: number): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const begin = Date.now();
    const ms = () => Date.now() - begin;
    try {
      await runAttempt(one.body, secondsEach);
      report({ event: 'pass', name: one.name, ms: ms() });
      return;
    } catch (error) {
      const event = attempt < attempts ? 'again' : 'fail';
      report({ event, name: one.name, ms: ms(), error: stackOf(error) });
      await tidyUp(one.name);
      if (event === 'fail') throw error;
    }
  }
}

/** As registered, or shuffled: in the same way for the same seed, so that a failure can be had again. */
function inOrder(tests: readonly Registered[], seed: string | undefined): readonly Registered[] {
  if (!seed) return tests;
  const rank = (name: string) => createHash('sha256').update(`${seed} ${name}`).digest('hex');
  return tests.toSorted((a, b) => (rank(a.name) < rank(b.name) ? -1 : 1));
}

/** Runs everything registered. @throws when a test failed, which is how VS Code learns the exit code. */
export async function runRegistered(): Promise<void> {
  const wanted = process.env.HOST_GREP?.toLowerCase().split('|') ?? [''];
  const trust = process.env.HOST_TRUST === 'restricted' ? 'restricted' : 'trusted';
  let failed = 0;
  releaseCanaries();
  for (const one of inOrder(registered, process.env.HOST_SHUFFLE)) {
    if (!wanted.some((text) => one.name.toLowerCase().includes(text))) continue;
    // A host without a page cannot open a folder untrusted either, so it reports those tests as skipped.
    if (one.trust !== trust && page.available) continue;
    if (one.needsPage && !page.available) {
      report({ event: 'skip', name: one.name, reason: 'this host has no page to drive' });
      continue;
    }
    report({ event: 'start', name: one.name });
    await runOne(one, failed < failuresWithSecondAttempt ? 2 : 1).catch(() => {
      failed += 1;
    });
  }
  report({ event: 'end', skippedPageSteps: skippedPageSteps() });
  if (failed > 0) throw new Error(`${failed} host tests failed.`);
}
