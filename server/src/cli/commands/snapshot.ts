import { randomInt } from 'node:crypto';
import { compareSnapshots } from '../../account/snapshot/compare';
import { readFilter, type UserFilter, userMatches } from '../../account/snapshot/filter';
import { filterComparison } from '../../account/snapshot/filter-comparison';
import { pseudonymise } from '../../account/snapshot/pseudonymise';
import { comparisonAsJson } from '../../account/snapshot/render/compare-json';
import { comparisonAsText } from '../../account/snapshot/render/compare-text';
import { usersAsJson, usersAsText } from '../../account/snapshot/render/users';
import { accessLines, summarise, unassignedLine, usersLine } from '../../account/snapshot/summary';
import { snapshotText } from '../../account/to-snapshot';
import { InterruptedReading, saveSnapshot } from '../../ringcentral/snapshot-file/save-snapshot';
import { SnapshotFileError, writeWhole } from '../../ringcentral/snapshot-file/write-file';
import { readSnapshotFile } from '../account';
import { oneOf, parseCommand } from '../arguments';
import { CREDENTIALS_HELP, serverFrom } from '../credentials';
import { ExitCode, UsageError } from '../exit-code';
import { withLiveAccount } from '../live-account';
import { count, type Terminal, visible } from '../terminal';
import { ReadingProgress } from './snapshot-progress';

export const SNAPSHOT_HELP = `Saves the users of a RingCentral account into a file, shows such files and compares two of them.

Usage: ringcentral-provisioning snapshot save [URL] --to FILE [options]
       ringcentral-provisioning snapshot show FILE [options]
       ringcentral-provisioning snapshot compare BEFORE AFTER [options]
       ringcentral-provisioning snapshot pseudonymise FILE --to FILE [--force]

save reads only. URL is the account's API server (a live one or the simulator). Each user is read alone,
about 50 a minute at RingCentral's default limit; what was read is kept in FILE.partial until all is, and
the same command goes on there after an interruption.

  --to FILE             the file to write; one that is there is kept unless --force
  --without-details     leave addresses and phone numbers out: a hundred users a request
  --pseudonymise        make names, e-mail addresses, numbers, places and ids up; which values are equal,
                        and their form, stays. Nothing is kept of a reading that is interrupted then
  --restart             drop what an interrupted reading kept
  --force               replace FILE
  --allow-host HOST     also read from this host; may be repeated

show and compare:
  --text WORDS          only users with these words in some value
  --status STATUS       only Enabled, Disabled, NotActivated or Unknown ones
  --country COUNTRY     only those of this country, by code or name
  --by id|userName      compare: what tells that two users are one; by id, or by userName when the
                        snapshots are of two accounts
  --format text|json    text for people (default), or JSON

${CREDENTIALS_HELP}
Exit code: 0 saved, shown, or nothing differs, 2 compare found something, 1 the command could not run.
`;

const OPTIONS = {
  to: { type: 'string' },
  'without-details': { type: 'boolean' },
  pseudonymise: { type: 'boolean' },
  restart: { type: 'boolean' },
  force: { type: 'boolean' },
  'allow-host': { type: 'string', multiple: true },
  text: { type: 'string' },
  status: { type: 'string' },
  country: { type: 'string' },
  by: { type: 'string' },
  format: { type: 'string' },
} as const;

type Values = ReturnType<typeof parseCommand<typeof OPTIONS>>['values'];
type OptionName = keyof typeof OPTIONS;

/** Which options each of the commands takes, and how many files or addresses. */
const COMMANDS: Readonly<Record<string, { readonly most: number; readonly options: readonly OptionName[] }>> = {
  save: { most: 1, options: ['to', 'without-details', 'pseudonymise', 'restart', 'force', 'allow-host'] },
  show: { most: 1, options: ['text', 'status', 'country', 'format'] },
  compare: { most: 2, options: ['text', 'status', 'country', 'by', 'format'] },
  pseudonymise: { most: 1, options: ['to', 'force'] },
};

/** `snapshot save|show|compare|pseudonymise` */
export async function snapshot(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommand('snapshot', args, OPTIONS, 3);
  if (values.help) {
    terminal.out(SNAPSHOT_HELP);
    return ExitCode.ok;
  }
  const [name = '', ...rest] = positionals;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const more = 'Run "ringcentral-provisioning snapshot --help".';
  if (command === undefined)
    throw new UsageError(`snapshot is followed by ${Object.keys(COMMANDS).join(', ')}. ${more}`);
  const strange = (Object.keys(values) as OptionName[]).find((option) => !command.options.includes(option));
  if (strange !== undefined) throw new UsageError(`snapshot ${name} takes no --${strange}. ${more}`);
  if (rest.length > command.most)
    throw new UsageError(`snapshot ${name} does not know what to do with ${rest.at(-1)}. ${more}`);
  try {
    if (name === 'save') return await save(rest[0], values, terminal);
    if (name === 'show') return await show(required(rest[0], 'snapshot show needs a file.'), values, terminal);
    if (name === 'compare') return await compare(rest, values, terminal);
    return await pseudonymiseFile(rest[0], values, terminal);
  } catch (error) {
    if (!(error instanceof SnapshotFileError)) throw error;
    throw new UsageError(error.message.replace('say that it may be replaced', '--force to replace it'));
  }
}

async function save(url: string | undefined, values: Values, terminal: Terminal): Promise<ExitCode> {
  const path = required(values.to, 'snapshot save needs --to FILE.');
  if (path === '') throw new UsageError('--to FILE is empty. Name the file to write.');
  const server = serverFrom(url, process.env);
  const progress = new ReadingProgress(terminal, Date.now);
  const written = await withLiveAccount(server, values['allow-host'] ?? [], terminal, async (client, signal) => {
    try {
      return await saveSnapshot(client, {
        path,
        replace: values.force ?? false,
        withDetails: !values['without-details'],
        pseudonymise: values.pseudonymise ?? false,
        restart: values.restart ?? false,
        now: Date.now,
        signal,
        onProgress: (step) => progress.show(step),
        onResume: ({ users, startedAt }) =>
          terminal.err(`Going on with ${count(users, 'user')} read since ${startedAt}. --restart reads all anew.\n`),
        onChangedWhileRead: () =>
          terminal.err('Users came or went while the account was read, so someone may be missing. Save it again.\n'),
      });
    } catch (error) {
      if (!(error instanceof InterruptedReading)) throw error;
      terminal.err(
        `${count(error.users, 'user')} read so far are kept in ${error.partial}. The same command goes on there.\n`,
      );
      throw error.cause;
    }
  });
  const summary = summarise(written);
  const lines = [usersLine(summary), unassignedLine(summary), ...accessLines(written)];
  terminal.out(`${lines.join('\n')}\n${path} is written. It holds the data of people.\n`);
  return ExitCode.ok;
}

async function show(path: string, values: Values, terminal: Terminal): Promise<ExitCode> {
  const format = oneOf('format', values.format, ['text', 'json'], 'text');
  const filter = filterOf(values);
  const taken = await readSnapshotFile(path);
  const users = taken.users.filter((user) => userMatches(user, filter));
  terminal.out(format === 'json' ? usersAsJson(taken, users) : visible(usersAsText(taken, users)));
  return ExitCode.ok;
}

async function compare(paths: readonly string[], values: Values, terminal: Terminal): Promise<ExitCode> {
  const format = oneOf('format', values.format, ['text', 'json'], 'text');
  const by = values.by === undefined ? undefined : oneOf('by', values.by, ['id', 'userName'], 'id');
  const filter = filterOf(values);
  const [before, after] = paths;
  if (before === undefined || after === undefined)
    throw new UsageError('snapshot compare needs two files, the earlier first.');
  const whole = compareSnapshots(await readSnapshotFile(before), await readSnapshotFile(after), by);
  const comparison = filterComparison(whole, filter);
  const { added, removed, changed, unassigned } = comparison;
  terminal.out(format === 'json' ? comparisonAsJson(comparison) : comparisonAsText(comparison, terminal.color));
  return added.length + removed.length + changed.length + unassigned.length > 0 ? ExitCode.found : ExitCode.ok;
}

async function pseudonymiseFile(path: string | undefined, values: Values, terminal: Terminal): Promise<ExitCode> {
  const from = required(path, 'snapshot pseudonymise needs a file.');
  const to = required(values.to, 'snapshot pseudonymise needs --to FILE.');
  const taken = await readSnapshotFile(from);
  await writeWhole(to, snapshotText(pseudonymise(taken, (below) => randomInt(below))), values.force ?? false);
  terminal.out(`${to} is written, with ${count(taken.users.length, 'user')}.\n`);
  return ExitCode.ok;
}

function filterOf({ text, status, country }: Values): UserFilter {
  const filter = readFilter({ text, status, country });
  if (typeof filter === 'string') throw new UsageError(filter);
  return filter;
}

function required(value: string | undefined, message: string): string {
  if (value === undefined) throw new UsageError(`${message} Run "ringcentral-provisioning snapshot --help".`);
  return value;
}
