import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of this run, for what tests write. */
    readonly tempRoot: string;
  }
}

/** What tests write goes with the run: modules are shared by test files, so none can be the last to need a folder. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'ringcentral-provisioning-'));
  project.provide('tempRoot', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
