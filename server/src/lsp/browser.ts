import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './connection';
import { systemTimer } from './timer';

declare const __VERSION__: string | undefined;

/** The worker itself; its type is not among those of a page. */
const worker = self as unknown as Worker;

startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
  files: undefined,
  timer: systemTimer,
  version: typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0-source',
});
