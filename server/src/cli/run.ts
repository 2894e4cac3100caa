import { CHECK_HELP, check } from './commands/check';
import { COMPARE_HELP, compare } from './commands/compare';
import { CONVERT_HELP, convertCommand } from './commands/convert';
import { EVAL_HELP, evalCommand } from './commands/eval';
import { EXPECT_HELP, expectCommand } from './commands/expect';
import { EXPLAIN_HELP, explain } from './commands/explain';
import { IMPORT_PREVIEW_HELP, importPreview } from './commands/import-preview';
import { NEW_HELP, newCommand } from './commands/new';
import { PACK_HELP, pack } from './commands/pack';
import { PREVIEW_HELP, preview } from './commands/preview';
import { SIMULATE_HELP, simulate } from './commands/simulate';
import { SNAPSHOT_HELP, snapshot } from './commands/snapshot';
import { TEST_CONNECTION_HELP, testConnectionCommand } from './commands/test-connection';
import { UNPACK_HELP, unpack } from './commands/unpack';
import { ExitCode, UsageError } from './exit-code';
import type { Terminal } from './terminal';
import { VERSION } from './version';

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

const COMMANDS: Readonly<Record<string, { readonly run: Command; readonly help: string }>> = {
  check: { run: check, help: CHECK_HELP },
  preview: { run: preview, help: PREVIEW_HELP },
  expect: { run: expectCommand, help: EXPECT_HELP },
  compare: { run: compare, help: COMPARE_HELP },
  convert: { run: convertCommand, help: CONVERT_HELP },
  'import-preview': { run: importPreview, help: IMPORT_PREVIEW_HELP },
  'test-connection': { run: testConnectionCommand, help: TEST_CONNECTION_HELP },
  new: { run: newCommand, help: NEW_HELP },
  snapshot: { run: snapshot, help: SNAPSHOT_HELP },
  simulate: { run: simulate, help: SIMULATE_HELP },
  eval: { run: evalCommand, help: EVAL_HELP },
  unpack: { run: unpack, help: UNPACK_HELP },
  pack: { run: pack, help: PACK_HELP },
  explain: { run: explain, help: EXPLAIN_HELP },
};

const HELP = `RingCentral Provisioning ${VERSION}: checks identity provider mappings for RingCentral, and shows what
they would do before anything is sent.

Usage: ringcentral-provisioning COMMAND [options]

  check PATH...          say what is wrong in connector files, where, and what to do
  preview MAPPING        who would be created, changed, disabled or refused, request by request
  expect [PROJECT]       whether previews of a project file come out as it says they must
  compare OLD NEW        what differs between two versions of a mapping, and whose result changes
  convert MAPPING        the mapping for another provider, or in one neutral format, and what differs
  import-preview MAPPING what the account import would read, and whom it would mark inactive
  test-connection        try sign-in, rights, SCIM and limits of a RingCentral account, reading only
  snapshot save|show|... the users of an account in a file: save, show, compare, pseudonymise
  eval EXPRESSION        what a Groovy, Okta or Entra expression gives for some values, and why
  unpack FILE            a Saviynt transport package as a folder, one file per parameter
  pack FOLDER            such a folder, or any with parameter files, as a transport package
  new saviynt-connector  write a connector to start from, that passes every check here
  simulate               serve a RingCentral account on this machine to try things on
  explain CODE|TEXT|LOG  what a finding or an error means, and why a provisioning log has failures

  COMMAND --help         the options of a command
  --version              the version

No account is needed for a start:
  ringcentral-provisioning check samples
  ringcentral-provisioning preview samples/ringcentral --users samples/users.csv --account samples/account.json

Exit code: 0 nothing to report, 2 findings or changes, 3 a plan over its safety threshold,
1 the command could not run.
`;

/**
 * Runs one command line, without the program's name.
 * @returns the exit code; every failure is told on `terminal.err` in a sentence, never as a stack
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return help(rest[0], terminal);
  if (name === '--version' || name === '-v') {
    terminal.out(`${VERSION}\n`);
    return ExitCode.ok;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    terminal.err(`There is no command ${name}. Run "ringcentral-provisioning --help" for the commands.\n`);
    return ExitCode.failed;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    const message =
      error instanceof UsageError
        ? error.message
        : `The command failed: ${error instanceof Error ? error.message : String(error)}`;
    terminal.err(`${message}\n`);
    return ExitCode.failed;
  }
}

function help(name: string | undefined, terminal: Terminal): ExitCode {
  terminal.out((name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name]?.help : undefined) ?? HELP);
  return ExitCode.ok;
}
