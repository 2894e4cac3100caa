import { AccountModel } from '../../account/account-model';
import { planProvisioning } from '../../provisioning/plan-provisioning';
import { exitCode } from '../../provisioning/render/exit-code';
import { planAsJson } from '../../provisioning/render/plan-json';
import { planAsText } from '../../provisioning/render/plan-text';
import { readUsers } from '../../provisioning/users/read-users';
import { openAccount } from '../account';
import { oneOf, parseCommand } from '../arguments';
import { readConnector } from '../connectors';
import { CREDENTIALS_HELP } from '../credentials';
import { ExitCode, UsageError } from '../exit-code';
import { readInput } from '../files';
import type { Terminal } from '../terminal';

export const PREVIEW_HELP = `Shows what provisioning would do: per person the action, the exact requests, before and after, and
RingCentral's likely refusals. It reads, and sends nothing that changes anything.

Usage: ringcentral-provisioning preview MAPPING --users FILE --account FILE|URL [options]

MAPPING is a folder of parameter files, one such file, or a transport package: its .zip, or the
Connection_*.json in it.

  --users FILE          sample people, CSV or JSON, with Saviynt's names for the columns
  --account FILE|URL    a snapshot file, or an account's API server (a live one or the simulator)
  --connector NAME      which connector, where MAPPING holds several
  --remove-leavers      remove people who left instead of disabling them
  --format text|json    text for people (default), or the plan as JSON
  --verbose             also the requests, the answers and every attribute
  --allow-host HOST     also read from this host; may be repeated

${CREDENTIALS_HELP}
Exit code: 0 nothing would change, 2 something would, 3 a safety threshold is exceeded,
1 the plan could not be made.
`;

const OPTIONS = {
  users: { type: 'string' },
  account: { type: 'string' },
  connector: { type: 'string' },
  'remove-leavers': { type: 'boolean' },
  format: { type: 'string' },
  verbose: { type: 'boolean', short: 'v' },
  'allow-host': { type: 'string', multiple: true },
} as const;

/** `preview MAPPING --users FILE --account FILE|URL` */
export async function preview(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommand('preview', args, OPTIONS, 1);
  if (values.help) {
    terminal.out(PREVIEW_HELP);
    return ExitCode.ok;
  }
  const format = oneOf('format', values.format, ['text', 'json'], 'text');
  const [mapping] = positionals;
  if (mapping === undefined || values.users === undefined || values.account === undefined) {
    throw new UsageError(
      'preview needs a mapping, --users FILE and --account FILE|URL. Run "ringcentral-provisioning preview --help".',
    );
  }
  const connector = await readConnector(mapping, values.connector);
  const people = await readUsers(values.users, (await readInput(values.users)).text);
  for (const { severity, message, line, column } of people.problems) {
    const place = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
    terminal.err(`${values.users}${place}: ${severity}: ${message}\n`);
  }
  const snapshot = await openAccount(values.account, values['allow-host'] ?? [], terminal);
  const plan = planProvisioning({
    mapping: connector,
    users: people,
    account: AccountModel.fromSeed(snapshot),
    options: { now: Date.now(), removeLeavers: values['remove-leavers'] ?? false },
  });
  terminal.out(
    format === 'json'
      ? planAsJson(plan)
      : planAsText(plan, { color: terminal.color, verbose: values.verbose ?? false }),
  );
  return exitCode(plan);
}
