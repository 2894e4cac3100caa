import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import { ExitCode, UsageError } from './exit-code';
import { runCli } from './run';

const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;

/** Node reads a folder as if it were empty. @throws UsageError for `command < folder` */
function refuseFolder(): void {
  let isFolder = false;
  try {
    isFolder = fstatSync(STANDARD_INPUT).isDirectory();
  } catch {
    return; // closed: there is nothing to read, which its reader says
  }
  if (isFolder) throw new UsageError('The standard input is a folder; a file is expected here.');
}

const STANDARD_INPUT = 0;

let isUnwritten = false;
let isClosed = false;

// A pipe that closes early, as `| head` does, is no failure of ours: the rest is dropped and the exit code stays.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  isClosed = true;
  if (code === 'EPIPE' || isUnwritten) return;
  isUnwritten = true;
  process.exitCode = ExitCode.failed;
  process.stderr.write(`The result could not be written: ${message}.\n`);
});
process.stderr.on('error', () => undefined);

runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  drained: async () => {
    if (process.stdout.writableNeedDrain && !isClosed) {
      // A long plan waits thousands of times; whichever does not come must not be listened for any longer.
      const over = new AbortController();
      const coming = ['drain', 'close'].map((event) => once(process.stdout, event, { signal: over.signal }));
      await Promise.race(coming).catch(() => undefined);
      over.abort();
    }
    return !isClosed;
  },
  color,
  get input() {
    refuseFolder();
    return process.stdin;
  },
}).then((code) => {
  process.exitCode = isUnwritten ? ExitCode.failed : code;
});
