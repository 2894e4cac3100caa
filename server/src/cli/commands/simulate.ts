import { access, constants, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { profileNames } from '../../account/profiles';
import { readBehaviour } from '../../account/read-behaviour';
import { cannotWrite } from '../../ringcentral/snapshot-file/write-file';
import { readFaults } from '../../simulator/fault-spec';
import { demoSeed } from '../../simulator/seed';
import { parseSeed, type Seed, seedToFile } from '../../simulator/seed-file';
import { demoClientId, demoClientSecret, demoJwt, type Simulator, startSimulator } from '../../simulator/simulator';
import { oneOf, parseCommand } from '../arguments';
import { ExitCode, UsageError } from '../exit-code';
import { readInput } from '../files';
import type { Terminal } from '../terminal';

export const SIMULATE_HELP = `Serves a RingCentral account on 127.0.0.1: sign-in, SCIM users, limits and refusals as documented.

Usage: ringcentral-provisioning simulate [options]

  --port N              the port; 0 or none for a free one
  --seed FILE           the account to start with, a snapshot file; without it a small fictional company
  --dump FILE           writes the account to FILE when stopped
  --state FILE          both: starts with FILE if it is there, and writes it when stopped
  --profile NAME        how RingCentral behaves where it does not say:
                        ${profileNames.join(', ')}
  --switch NAME=VALUE   one such thing, on top of the profile; may be repeated
  --fault FAULT         something that goes wrong; may be repeated. The name of a fault, a value where it takes
                        one, and when it strikes: 503,on=createUser,from=3,times=1
  --approval MODE       sign-in in a browser: automatic (default) or page, which asks
  --refresh-tokens      the app issues refresh tokens

Sign in with client id ${demoClientId}, secret ${demoClientSecret} and JWT ${demoJwt}; the commands here do so by
themselves. Everything is kept in memory. Stop it with Ctrl+C. The control endpoints, with the token that is
printed, read and change the account, the faults and the switches while it runs; docs/simulator.md lists them
with all names.
`;

const OPTIONS = {
  port: { type: 'string' },
  seed: { type: 'string' },
  dump: { type: 'string' },
  state: { type: 'string' },
  profile: { type: 'string' },
  switch: { type: 'string', multiple: true },
  fault: { type: 'string', multiple: true },
  approval: { type: 'string' },
  'refresh-tokens': { type: 'boolean' },
} as const;

/** Resolves when the process is asked to end. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

/**
 * `simulate`: runs until it is stopped.
 * @param stopped resolves when it is to stop; by default when the process is interrupted
 */
export async function simulate(
  args: readonly string[],
  terminal: Terminal,
  stopped: () => Promise<void> = interrupted,
): Promise<ExitCode> {
  const { values } = parseCommand('simulate', args, OPTIONS, 0);
  if (values.help) {
    terminal.out(SIMULATE_HELP);
    return ExitCode.ok;
  }
  const port = portOf(values.port);
  if (values.state !== undefined && (values.seed !== undefined || values.dump !== undefined))
    throw new UsageError('--state is --seed and --dump in one; give either it or them.');
  await checkTarget(values.dump ?? values.state, values.dump === undefined ? 'state' : 'dump');
  const seed = await readSeed(values.seed, values.state);
  const behaviour = readBehaviour(values.profile, values.switch);
  if (!behaviour.ok) throw new UsageError(behaviour.reason);
  const faults = readFaults(values.fault ?? []);
  if (!faults.ok) throw new UsageError(faults.reason);
  const simulator = await startSimulator({
    port,
    seed: seed.snapshot,
    behaviour: { ...seed.behaviour, ...behaviour.behaviour },
    faults: [...seed.faults, ...faults.faults],
    limits: seed.limits,
    approval: oneOf('approval', values.approval, ['automatic', 'page'], 'automatic'),
    issueRefreshTokens: values['refresh-tokens'] ?? false,
  }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${portProblem(port, error)} Choose another with --port; 0 takes a free one.`);
  });
  terminal.out(`RingCentral simulator listening on ${simulator.url}\n`);
  terminal.out(`Control endpoints at ${simulator.control.url}, bearer token ${simulator.control.token}\n`);
  await stopped();
  await simulator.close();
  return dump(simulator, values.dump ?? values.state, terminal);
}

async function readSeed(seed: string | undefined, state: string | undefined): Promise<Seed> {
  const path =
    seed ?? (state !== undefined && (await stat(state).catch(() => undefined)) !== undefined ? state : undefined);
  if (path === undefined) return { snapshot: demoSeed(), behaviour: {}, faults: [], limits: {} };
  const parsed = parseSeed((await readInput(path)).text);
  if (parsed.ok) return parsed.seed;
  const problems = parsed.problems
    .slice(0, 5)
    .map(({ path: at, reason }) => `\n  ${at === '' ? 'the file' : at} ${reason}`);
  throw new UsageError(`${path} is no account to start with:${problems.join('')}`);
}

/** What keeps the account from being written is said at the start; when it is stopped, the account would be lost. */
async function checkTarget(path: string | undefined, option: string): Promise<void> {
  if (path === undefined) return;
  if (path === '') throw new UsageError(`--${option} FILE is empty. Name the file to write.`);
  try {
    const info = await stat(path).catch(() => undefined);
    if (info?.isDirectory()) throw new UsageError(`${path} is a folder. Name a file in it.`);
    // The slash says that it is a folder: a file has no names in it.
    await access(info === undefined ? `${dirname(path)}/` : path, constants.W_OK);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(cannotWrite(path, error).message);
  }
}

/** Writes the account where the person asked for it, readable by them alone: a seed may be a real account. */
async function dump({ model }: Simulator, path: string | undefined, terminal: Terminal): Promise<ExitCode> {
  if (path === undefined) return ExitCode.ok;
  const text = `${JSON.stringify(seedToFile(model), null, 2)}\n`;
  try {
    await writeFile(path, text, { mode: 0o600 });
  } catch (error) {
    throw new UsageError(`The account was not written to ${path}: ${(error as Error).message}.`);
  }
  terminal.out(`The account is in ${path}.\n`);
  return ExitCode.ok;
}

/** @throws UsageError for what is no port */
function portOf(text = '0'): number {
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65535) return port;
  throw new UsageError(`--port is a number from 0 to 65535; not ${text === '' ? 'an empty text' : text}.`);
}

function portProblem(port: number, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return `Port ${port} of this machine is in use.`;
  if (code === 'EACCES') return `Port ${port} may only be used by administrators.`;
  return `The simulator could not start on port ${port}: ${message}.`;
}
