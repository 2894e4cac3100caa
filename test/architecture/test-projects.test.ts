import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(__dirname, '..', '..');

/** The project `process` of vitest.config.mjs: every file has modules, and an environment, of its own. */
const alone = ['test/unit/client/', 'test/cli/'];

/** What one test file would do to the next in a process whose modules are shared. */
const marks = [
  ['replaces a module', /\bvi\.(?:mock|doMock|resetModules|stubGlobal|useFakeTimers)\(/],
  ['changes the environment', /\bprocess\.env(?:\.\w+|\[[^\]]+\]) = /],
  ['changes the working folder', /\bprocess\.chdir\(/],
] as const;

describe('test files that share a process', () => {
  // Not from test itself: below test/host lies a whole VS Code.
  const files = readdirSync(join(root, 'test'))
    .filter((folder) => folder !== 'host')
    .flatMap((folder) =>
      readdirSync(join(root, 'test', folder), { encoding: 'utf8', recursive: true }).map(
        (file) => `test/${folder}/${file.split(sep).join('/')}`,
      ),
    )
    .filter((file) => file.endsWith('.test.ts') && !alone.some((folder) => file.startsWith(folder)));

  it.each(marks)('none %s', (_, mark) => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((file) => mark.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});
