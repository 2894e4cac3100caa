import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { Planner, type PlannerOptions } from '../../../../client/src/planning/planner';
// @ts-expect-error The build is plain JavaScript.
import { bundles } from '../../../../esbuild.mjs';

/** Builds the worker for the tests of a file. @returns starts a planner with it, which ends with the test */
export function withWorker(): (options?: Omit<PlannerOptions, 'file'>) => Planner {
  const folder = mkdtempSync(join(tmpdir(), 'rcp-worker-'));
  const file = join(folder, 'planner.js');
  const started: Planner[] = [];
  beforeAll(async () => {
    await build({ ...bundles.planner, outfile: file, sourcemap: false, logLevel: 'silent' });
  });
  afterEach(() => {
    for (const planner of started.splice(0)) planner.stop();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (options = {}) => {
    const planner = new Planner({ file, ...options });
    started.push(planner);
    return planner;
  };
}
