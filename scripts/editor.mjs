#!/usr/bin/env node
/**
 * `npm run editor [-- switches]`: opens samples/ in a real VS Code with this extension.
 *
 *   (none)       desktop `code` when it is on the PATH, else the server build, whose address is printed
 *   --server     the server build even if there is a desktop VS Code
 *   --port N     the server build's port (any free one)
 *   --check      starts the server build, verifies that the workbench opens with the extension, stops
 *   --extension DIR --workspace DIR   something other than this repository and its samples
 *
 * Exit code: 0, or 1 when no VS Code can be had or --check failed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installServerBuild } from '../test/host/install.mjs';
import { repoDir } from '../test/host/paths.mjs';
import { openPage } from '../test/host/server-build/browser.mjs';
import { startServer, workbenchUrl } from '../test/host/server-build/server.mjs';

const { values: options } = parseArgs({
  options: {
    server: { type: 'boolean' },
    check: { type: 'boolean' },
    port: { type: 'string', default: '0' },
    extension: { type: 'string', default: repoDir },
    workspace: { type: 'string', default: path.join(repoDir, 'samples') },
  },
});
const say = (line) => process.stdout.write(`${line}\n`);
const extension = path.resolve(options.extension);
const workspace = path.resolve(options.workspace);
const manifest = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));

function hasDesktop() {
  return spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}

function openDesktop() {
  const args = [`--extensionDevelopmentPath=${extension}`, workspace];
  const child = spawn('code', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/** A link in the extensions folder keeps the address short; the `payload` of extension development would double it. */
function linkExtension(dataDir) {
  const extensionsDir = path.join(dataDir, 'extensions');
  mkdirSync(extensionsDir, { recursive: true });
  symlinkSync(extension, path.join(extensionsDir, `${manifest.publisher}.${manifest.name}-${manifest.version}`), 'dir');
}

/** @throws {Error} when the workbench does not open or does not list the extension within the time a page step has */
async function check(url) {
  const { page, close } = await openPage();
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
    await page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 60_000 });
    await page.keyboard.press('Control+Shift+X');
    await page.keyboard.type(`@installed ${manifest.name}`);
    await page
      .locator(`.extension-list-item:has-text("${manifest.displayName ?? manifest.name}")`)
      .waitFor({ timeout: 30_000 });
  } finally {
    await close();
  }
}

async function openServerBuild() {
  installServerBuild(say);
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rcp-editor-'));
  linkExtension(dataDir);
  const token = randomUUID();
  const server = await startServer({ dataDir, port: Number(options.port), trusted: true, token });
  const stop = async () => {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const url = `${workbenchUrl(server.port, workspace)}&tkn=${token}`;
  try {
    if (options.check) {
      await check(url);
      say(`The workbench opened with ${manifest.displayName ?? manifest.name}.`);
      return 0;
    }
    say(`VS Code with ${manifest.displayName ?? manifest.name} runs at\n\n  ${url}\n\nCtrl+C stops it.`);
    const interrupted = new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve('interrupted'));
    });
    const ended = await Promise.race([interrupted, server.exited]);
    if (ended === 'interrupted') return 0;
    say('The VS Code server ended by itself.');
    return 1;
  } finally {
    await stop();
  }
}

async function main() {
  if (!existsSync(workspace)) throw new Error(`There is no folder ${workspace} to open.`);
  if (!options.server && !options.check && hasDesktop()) return openDesktop();
  return openServerBuild();
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`No VS Code could be opened. ${error.message}\n`);
  process.exitCode = 1;
}
