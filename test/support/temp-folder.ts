import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A new folder, gone when the tests are through. */
export function tempFolder(): string {
  return mkdtempSync(join(inject('tempRoot'), 'test-'));
}
