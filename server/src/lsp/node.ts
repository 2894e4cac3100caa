import { createConnection } from 'vscode-languageserver/node';
import { startServer } from './connection';
import { nodeFiles } from './node-files';
import { systemTimer } from './timer';

declare const __VERSION__: string | undefined;

// Started by an editor: `--node-ipc` from VS Code, `--stdio` from the others.
if (process.argv.length <= 2) process.argv.push('--stdio');

startServer(createConnection(), {
  files: nodeFiles,
  timer: systemTimer,
  version: typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0-source',
});
