#!/usr/bin/env node
/**
 * Installs the server build of VS Code into test/host/node_modules. Idempotent: does nothing when the installed
 * version is the one in package.json. About 45 seconds and 800 MB from nothing.
 *
 * The package's own install script refuses every Node but 24, so all scripts are off and the two native modules
 * that the extension host cannot start without are built by hand. They are Node-API modules: headers of any Node serve.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hostDir, serverNode, vscodeServerDir } from './paths.mjs';

const stampFile = path.join(hostDir, 'node_modules/.server-build');
const nativeModules = ['@vscode/spdlog', '@vscode/native-watchdog'];

function wanted() {
  return readFileSync(path.join(hostDir, 'package-lock.json'), 'utf8');
}

/** @returns {boolean} whether the server build is there, complete, and the version the lock file names. */
export function isServerBuildInstalled() {
  return existsSync(serverNode) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted();
}

/**
 * Headers beside the running Node save a download from nodejs.org, which a machine with only a package registry cannot make.
 */
function headerArguments() {
  const prefix = path.resolve(process.execPath, '../..');
  return existsSync(path.join(prefix, 'include/node/node_api.h')) ? [`--nodedir=${prefix}`] : [];
}

function npm(args, cwd) {
  const result = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, encoding: 'utf8' });
  if (result.status !== 0) {
    throw new Error(`npm ${args.join(' ')} failed in ${cwd}\n${result.stderr || result.stdout || result.error}`);
  }
}

/**
 * @param {(line: string) => void} say where to report progress
 * @throws {Error} when the platform has no server build or the registry cannot be reached
 */
export function installServerBuild(say = () => {}) {
  if (isServerBuildInstalled()) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The server build of VS Code is installed on linux-x64 only, this is ${process.platform}-${process.arch}.`,
    );
  }
  say('Installing the server build of VS Code (about 45 seconds, once) …');
  npm(['ci', '--ignore-scripts'], hostDir);
  npm(['install', '--omit=dev', '--ignore-scripts'], vscodeServerDir);
  npm(['rebuild', ...nativeModules, ...headerArguments()], vscodeServerDir);
  for (const name of nativeModules) {
    if (!existsSync(path.join(vscodeServerDir, 'node_modules', name, 'build/Release'))) {
      throw new Error(`${name} was not built: a C++ compiler, make and Python 3 are needed.`);
    }
  }
  writeFileSync(stampFile, wanted());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installServerBuild((line) => process.stdout.write(`${line}\n`));
}
