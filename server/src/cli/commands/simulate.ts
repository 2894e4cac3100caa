import { demoSeed } from '../../simulator/seed';
import { demoClientId, demoClientSecret, demoJwt, startSimulator } from '../../simulator/simulator';
import { readSnapshotFile } from '../account';
import { parseCommand } from '../arguments';
import { ExitCode, UsageError } from '../exit-code';
import type { Terminal } from '../terminal';

export const SIMULATE_HELP = `Serves a RingCentral account on 127.0.0.1: sign-in, SCIM users, limits and refusals as documented.

Usage: ringcentral-provisioning simulate [options]

  --port N      the port; 0 or none for a free one
  --seed FILE   the account to start with, a snapshot file; without it a small fictional company

Sign in with client id ${demoClientId}, secret ${demoClientSecret} and JWT ${demoJwt}; the commands here do so by
themselves. Everything is kept in memory. Stop it with Ctrl+C.
`;

const OPTIONS = { port: { type: 'string' }, seed: { type: 'string' } } as const;

/** `simulate`: runs until the process is interrupted. */
export async function simulate(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = parseCommand('simulate', args, OPTIONS, 0);
  if (values.help) {
    terminal.out(SIMULATE_HELP);
    return ExitCode.ok;
  }
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`--port is a number from 0 to 65535; not ${values.port}.`);
  const seed = values.seed === undefined ? demoSeed() : await readSnapshotFile(values.seed);
  const simulator = await startSimulator({ port, seed }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${portProblem(port, error)} Choose another with --port; 0 takes a free one.`);
  });
  terminal.out(`RingCentral simulator listening on ${simulator.url}\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await simulator.close();
  return ExitCode.ok;
}

function portProblem(port: number, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return `Port ${port} of this machine is in use.`;
  if (code === 'EACCES') return `Port ${port} may only be used by administrators.`;
  return `The simulator could not start on port ${port}: ${message}.`;
}
