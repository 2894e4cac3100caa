#!/usr/bin/env node
/**
 * Host tests: one runner, two hosts. `node test/host/run.mjs [switches]`
 *
 *   --desktop [or VSCODE_EXECUTABLE=path]  a desktop VS Code; downloaded by @vscode/test-electron when no path is given
 *   --server            the server build of VS Code behind a headless browser (test/host/install.mjs installs it)
 *   --grep TEXT         only tests whose name contains TEXT; several with | between them
 *   --slow N            the page gets an Nth of the processor, as on a loaded machine (server build only)
 *   --shuffle SEED      the tests in another order, the same for the same number: each must pass whatever ran before it
 *   --update-pictures   copies the pictures of a green run to docs/pictures
 *   --restricted        only the run with the folder untrusted (server build only; without it both runs are made)
 *   --vsix FILE         the extension as people install it, instead of this folder (server build only)
 *   --extension DIR --suite FILE --workspace DIR   something other than this repository, for trying the runner itself
 *
 * Without a switch: the server build on Linux in CI or without a display, a desktop VS Code otherwise.
 * A test that fails is run a second time, and the first error is shown as a warning. A run hangs, and is stopped, when
 * the tests have reported nothing for HOST_TIMEOUT seconds (300); however slow, it goes on as long as they do.
 * Exit code: 0 all passed or no host can be had outside CI, 1 a test failed or the host did not run, 124 the run hung.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { installServerBuild } from './install.mjs';
import { cacheDir, docsPicturesDir, hostDir, picturesDir, repoDir, serverBuildExecutable } from './paths.mjs';
import { followProgress } from './progress.mjs';
import { findIssuedTokens, findSecrets } from './secrets-at-rest.mjs';
import { findBrowser } from './server-build/browser.mjs';
import { installPackage, quietSettings } from './server-build/server.mjs';

const defaultSuite = path.join(hostDir, 'suite/index.ts');
const { values: options } = parseArgs({
  options: {
    desktop: { type: 'boolean' },
    server: { type: 'boolean' },
    grep: { type: 'string' },
    slow: { type: 'string', default: '1' },
    shuffle: { type: 'string' },
    'update-pictures': { type: 'boolean' },
    restricted: { type: 'boolean' },
    vsix: { type: 'string' },
    extension: { type: 'string', default: repoDir },
    suite: { type: 'string', default: defaultSuite },
    workspace: { type: 'string', default: path.join(repoDir, 'samples') },
  },
});
const say = (line) => process.stdout.write(`${line}\n`);
const isCI = Boolean(process.env.CI) && process.env.CI !== 'false';
const timeout = Number(process.env.HOST_TIMEOUT ?? 300);

function wantsServerBuild() {
  if (options.server) return true;
  if (options.desktop || process.env.VSCODE_EXECUTABLE || process.platform !== 'linux') return false;
  return isCI || !(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @returns {Promise<{ name: string, executable: string }>} @throws {Error} when this machine cannot have a VS Code */
async function chooseHost() {
  if (wantsServerBuild()) {
    if (!findBrowser()) throw new Error('The server build needs a Chromium: install one or set CHROMIUM_EXECUTABLE.');
    installServerBuild(say);
    return { name: 'server build of VS Code, headless Chromium', executable: serverBuildExecutable };
  }
  const executable =
    process.env.VSCODE_EXECUTABLE ?? (await downloadAndUnzipVSCode({ cachePath: path.join(cacheDir, 'vscode') }));
  return { name: `desktop VS Code, ${executable}`, executable };
}

/** Bundles the tests, and copies the workspace so that a test may edit its files. */
async function prepare(runDir) {
  const suite = path.join(runDir, 'suite/index.js');
  await build({
    entryPoints: [path.resolve(options.suite)],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    mainFields: ['module', 'main'],
    sourcemap: true,
    logLevel: 'warning',
  });
  const workspace = path.join(runDir, 'workspace');
  mkdirSync(workspace);
  if (existsSync(options.workspace)) cpSync(path.resolve(options.workspace), workspace, { recursive: true });
  const userSettings = path.join(runDir, 'user/User/settings.json');
  mkdirSync(path.dirname(userSettings), { recursive: true });
  writeFileSync(userSettings, JSON.stringify(quietSettings));
  return { suite, workspace };
}

/**
 * Where the extension is that VS Code develops. Tests need one; with a package it is an empty one beside the installed.
 */
function developedExtension(runDir) {
  if (!options.vsix) return path.resolve(options.extension);
  installPackage(path.resolve(options.vsix), path.join(runDir, 'user'));
  const empty = path.join(runDir, 'empty-extension');
  mkdirSync(empty);
  const manifest = { name: 'empty', publisher: 'test', version: '0.0.1', engines: { vscode: '*' } };
  writeFileSync(path.join(empty, 'package.json'), JSON.stringify(manifest));
  return empty;
}

/**
 * Two interrupts are how runTests, which keeps the process to itself, can be told to end a desktop VS Code.
 *
 * @param {number} seconds of silence that count as hanging
 * @param {() => number} silence milliseconds since the tests last reported anything
 */
function stopWhenHanging(seconds, silence) {
  const ignore = () => {};
  process.on('SIGINT', ignore);
  const timer = setInterval(() => {
    if (silence() < seconds * 1000) return;
    clearInterval(timer);
    say(`The run was stopped: the tests reported nothing for ${seconds} s (HOST_TIMEOUT).`);
    process.emit('SIGINT');
    setTimeout(() => process.emit('SIGINT'), 5000).unref();
  }, 1000);
  return () => {
    clearInterval(timer);
    process.off('SIGINT', ignore);
  };
}

function updatePictures(since) {
  mkdirSync(docsPicturesDir, { recursive: true });
  for (const name of existsSync(picturesDir) ? readdirSync(picturesDir) : []) {
    const source = path.join(picturesDir, name);
    if (/^(failed-|hang)/.test(name) || statSync(source).mtimeMs < since) continue;
    cpSync(source, path.join(docsPicturesDir, name));
    say(`  docs/pictures/${name}`);
  }
}

async function main() {
  let host;
  try {
    host = await chooseHost();
  } catch (error) {
    say(`Host tests ${isCI ? 'failed' : 'skipped'}: no VS Code can be had here. ${error.message}`);
    say(isCI ? '0 passed, 1 failed, 0 skipped' : '0 passed, 0 failed, 0 skipped');
    return isCI ? 1 : 0;
  }
  const begin = Date.now();
  say(`Host tests in the ${host.name}`);
  const total = { passed: 0, failed: 0, skipped: 0 };
  let code = 0;
  for (const trust of trustsFor(host)) {
    const run = await runOnce(host, trust);
    for (const key of Object.keys(total)) total[key] += run.counts[key];
    code ||= run.code;
  }
  if (code === 0 && options['update-pictures']) updatePictures(begin);
  say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return code;
}

/** Workspace trust is a matter of how VS Code is started, so what must not happen without it has a run of its own. */
function trustsFor(host) {
  if (options.restricted) return ['restricted'];
  return host.executable === serverBuildExecutable && options.suite === defaultSuite
    ? ['trusted', 'restricted']
    : ['trusted'];
}

async function runOnce(host, trust) {
  const runDir = mkdtempSync(path.join(tmpdir(), 'rcp-host-'));
  const { suite, workspace } = await prepare(runDir);
  const progressFile = path.join(runDir, 'progress.jsonl');
  const progress = followProgress(progressFile, suite, say);
  const calm = stopWhenHanging(timeout + 20, progress.silence);
  let code = 0;
  try {
    await runTests({
      vscodeExecutablePath: host.executable,
      extensionDevelopmentPath: developedExtension(runDir),
      extensionTestsPath: suite,
      launchArgs: [
        workspace,
        `--user-data-dir=${path.join(runDir, 'user')}`,
        `--extensions-dir=${path.join(runDir, 'extensions')}`,
      ],
      extensionTestsEnv: {
        HOST_PROGRESS: progressFile,
        HOST_GREP: options.grep ?? '',
        HOST_SHUFFLE: options.shuffle ?? '',
        HOST_TRUST: trust,
        HOST_TIMEOUT: String(timeout),
        HOST_SLOW: options.slow,
      },
    });
  } catch (error) {
    code = typeof error.code === 'number' ? error.code : 1;
    if (code !== 1) say(error.message);
  }
  calm();
  progress.stop();
  const { counts } = progress;
  lookForSecrets(runDir, [...progress.secrets], [path.dirname(suite), progressFile], counts);
  if (!counts.ended) {
    say('The tests did not run to their end.');
    counts.failed += 1;
  }
  if (counts.failed > 0 && code === 0) code = 1;
  if (code === 0) rmSync(runDir, { recursive: true, force: true });
  else say(`Logs and settings of this run: ${runDir}`);
  return { code, counts };
}

/**
 * Two more tests: what was typed as a secret, and what a simulator issued as a token, is in no file of the run, which has
 * workspace, storage, settings and logs.
 */
function lookForSecrets(runDir, secrets, leftOut, counts) {
  if (secrets.length > 0) tellFound('typed secret', findSecrets(runDir, secrets, leftOut), runDir, counts);
  tellFound('token of a simulator', findIssuedTokens(runDir, leftOut), runDir, counts);
}

function tellFound(what, { files, found }, runDir, counts) {
  const isClean = found.length === 0 && files > 0;
  counts[isClean ? 'passed' : 'failed'] += 1;
  const where = found.map((file) => `\n      ${path.relative(runDir, file)}`).join('');
  say(`  ${isClean ? '✓' : '✗'} no ${what} is in any of the ${files} files of this run${where}`);
}

process.exitCode = await main();
