// Everything the README promises, in one command. The last line is the sum over all suites.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = await mkdtemp(join(tmpdir(), 'ringcentral-provisioning-test-'));
const sum = { passed: 0, failed: 0, skipped: 0 };

function run(command, args) {
  console.log(`\n> ${[command, ...args].join(' ')}`);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A step that passes or fails as a whole. */
async function step(command, ...args) {
  const { code } = await run(command, args);
  if (code === 0) sum.passed++;
  else sum.failed++;
  return code === 0;
}

async function unitTests() {
  const file = join(scratch, 'vitest.json');
  const { code } = await run('npx', [
    '--no-install',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const result = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
  if (result === undefined) {
    sum.failed++;
    return;
  }
  sum.passed += result.numPassedTests;
  sum.failed += result.numFailedTests;
  sum.skipped += result.numPendingTests + result.numTodoTests;
  // A file that cannot even be loaded has no tests to fail.
  if (code !== 0 && result.numFailedTests === 0) sum.failed++;
}

async function hostTests() {
  const { code, output } = await run('node', ['test/host/run.mjs']);
  const counts = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
  if (counts === undefined) {
    sum.failed++;
    return;
  }
  sum.passed += Number(counts[1]);
  sum.failed += Number(counts[2]);
  sum.skipped += Number(counts[3]);
  if (code !== 0 && counts[2] === '0') sum.failed++;
}

await step('npx', '--no-install', 'biome', 'check');
await step('npx', '--no-install', 'tsc', '--noEmit');
if (await step('node', 'esbuild.mjs')) {
  await unitTests();
  await hostTests();
}
await rm(scratch, { recursive: true, force: true });

console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed > 0 ? 1 : 0;
