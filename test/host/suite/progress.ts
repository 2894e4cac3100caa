import { appendFileSync } from 'node:fs';

/** One line of the progress file that the runner reads while the tests run. */
export type Progress =
  | { readonly event: 'start' | 'pass' | 'skip'; readonly name: string; readonly ms?: number; readonly reason?: string }
  | { readonly event: 'fail' | 'again'; readonly name: string; readonly ms: number; readonly error: string }
  | { readonly event: 'note'; readonly text: string }
  | { readonly event: 'secrets'; readonly values: readonly string[] }
  | { readonly event: 'end'; readonly skippedPageSteps: number };

export function report(progress: Progress): void {
  const file = process.env.HOST_PROGRESS;
  if (file) appendFileSync(file, `${JSON.stringify(progress)}\n`);
}

/** Shows something that had to be repeated: what is repeated quietly would hide that it is unreliable. */
export function note(text: string): void {
  report({ event: 'note', text });
}
