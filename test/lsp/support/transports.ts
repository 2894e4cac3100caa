import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { build } from 'esbuild';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { startServer } from '../../../server/src/lsp/connection';
import { nodeFiles } from '../../../server/src/lsp/node-files';
import { systemTimer } from '../../../server/src/lsp/timer';
import { tempFolder } from '../../support/temp-folder';

export type TransportName = 'memory' | 'stdio';

/** The streams to a running server. */
export interface Transport {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Resolves with the exit code once the server's process has ended; at once in memory. */
  readonly ended: Promise<number | null>;
  hasEnded(): boolean;
  stop(): void;
}

/** LSP_TRANSPORT=memory|stdio runs the tests over one of them only. */
export const transports: readonly TransportName[] =
  process.env.LSP_TRANSPORT === 'memory' || process.env.LSP_TRANSPORT === 'stdio'
    ? [process.env.LSP_TRANSPORT]
    : ['memory', 'stdio'];

export async function connectTo(name: TransportName): Promise<Transport> {
  return name === 'memory' ? inMemory() : overStdio();
}

function inMemory(): Transport {
  const up = new PassThrough();
  const down = new PassThrough();
  // Readers and writers instead of bare streams: for those the library ends this very process when they close.
  const connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  startServer(connection, { files: nodeFiles, timer: systemTimer, version: 'test' });
  return {
    input: down,
    output: up,
    ended: Promise.resolve(0),
    hasEnded: () => false,
    stop: () => connection.dispose(),
  };
}

let bundle: Promise<string> | undefined;

/** The server as an editor starts it, built from the sources as they are. */
export async function serverBundle(): Promise<string> {
  bundle ??= buildServer();
  return bundle;
}

async function buildServer(): Promise<string> {
  const outfile = join(tempFolder(), 'server.js');
  await build({
    entryPoints: ['server/src/lsp/node.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

async function overStdio(): Promise<Transport> {
  const child: ChildProcess = spawn(process.execPath, [await serverBundle(), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (child.stdin === null || child.stdout === null) throw new Error('The server has no streams.');
  return {
    input: child.stdout,
    output: child.stdin,
    ended,
    hasEnded: () => child.exitCode !== null,
    stop: () => child.kill(),
  };
}
