import { runCli } from './run';

const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;

// A pipe that closes early, as `| head` does, is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  color,
}).then((code) => {
  process.exitCode = code;
});
