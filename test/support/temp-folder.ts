import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder, gone when the tests of this file are through. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ringcentral-provisioning-'));
  folders.push(folder);
  return folder;
}
