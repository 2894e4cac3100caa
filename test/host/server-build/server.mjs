import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serverNode, vscodeServerDir } from '../paths.mjs';

/** Keep the window quiet and the same on every machine, for tests and pictures alike. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
  // A browser saves by itself a second after each edit; a desktop does not.
  'files.autoSave': 'off',
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'remote.autoForwardPorts': false,
  'telemetry.telemetryLevel': 'off',
};

/**
 * Starts the server build of VS Code on a free loopback port.
 *
 * @param {{ dataDir: string, port?: number, trusted: boolean, token?: string, env?: NodeJS.ProcessEnv }} options
 *   `dataDir` takes settings, extensions and `server.log`; `trusted: false` opens folders in restricted mode;
 *   without `token` anyone on this machine who finds the port has a terminal in it
 * @returns {Promise<{ port: number, close: () => Promise<void>, exited: Promise<void> }>}
 * @throws {Error} when it exits or says nothing for three minutes
 */
export async function startServer({ dataDir, port = 0, trusted, token, env = {} }) {
  const machineDir = path.join(dataDir, 'data/Machine');
  mkdirSync(machineDir, { recursive: true });
  writeFileSync(path.join(machineDir, 'settings.json'), JSON.stringify(quietSettings, null, 2));
  const log = createWriteStream(path.join(dataDir, 'server.log'));
  const args = [
    path.join(vscodeServerDir, 'out/server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', dataDir, '--telemetry-level', 'off'],
    ...['--accept-server-license-terms', '--enable-smoke-test-driver'],
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    ...(trusted ? ['--disable-workspace-trust'] : []),
  ];
  // A process group of its own, so that one signal ends the server and every process it started.
  const child = spawn(serverNode, args, {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise((resolve) => child.once('exit', () => resolve()));
  const kill = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // already gone
    }
  };
  const close = async () => {
    kill('SIGTERM');
    await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, 3000))]);
    kill('SIGKILL');
    log.end();
  };
  process.once('exit', () => kill('SIGKILL'));

  const listening = new Promise((resolve, reject) => {
    let text = '';
    const onData = (chunk) => {
      log.write(chunk);
      text = (text + chunk).slice(-4000);
      const match = /listening on (\d+)/.exec(text);
      if (match) resolve(Number(match[1]));
    };
    child.stdout.on('data', onData);
    child.stderr.on('data', onData);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`The VS Code server ended with ${code} before it listened:\n${text}`)),
    );
    setTimeout(
      () => reject(new Error(`The VS Code server did not start within three minutes:\n${text}`)),
      180_000,
    ).unref();
  });
  try {
    return { port: await listening, close, exited };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Installs a packaged extension the way VS Code does.
 *
 * @param {string} vsix absolute path
 * @param {string} dataDir as for `startServer`
 * @throws {Error} with what VS Code said against it
 */
export function installPackage(vsix, dataDir) {
  const main = path.join(vscodeServerDir, 'out/server-main.js');
  const args = [main, '--server-data-dir', dataDir, '--accept-server-license-terms', '--install-extension', vsix];
  const result = spawnSync(serverNode, args, { encoding: 'utf8' });
  if (result.status !== 0 || !/successfully installed/.test(result.stdout))
    throw new Error(`${vsix} could not be installed:\n${result.stdout}${result.stderr}`);
}

/**
 * @param {number} port of the server
 * @param {string} folder absolute path of the workspace
 * @param {Record<string, string>} development `extensionDevelopmentPath` and `extensionTestsPath`, absolute paths
 * @returns {string} the address that opens the workbench
 */
export function workbenchUrl(port, folder, development = {}) {
  const url = new URL(`http://127.0.0.1:${port}/`);
  url.searchParams.set('folder', folder);
  const payload = Object.entries(development).map(([key, file]) => [key, `vscode-remote://127.0.0.1:${port}${file}`]);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
