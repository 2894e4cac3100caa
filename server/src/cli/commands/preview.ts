import { AccountModel } from '../../account/account-model';
import { compileEntra } from '../../provisioning/entra/compile-entra';
import { ENTRA_FLAGS } from '../../provisioning/entra/options';
import { planProvisioning } from '../../provisioning/plan-provisioning';
import type { ProvisioningProgram } from '../../provisioning/provisioning-program';
import { exitCode } from '../../provisioning/render/exit-code';
import { planAsJson } from '../../provisioning/render/plan-json';
import { planAsText } from '../../provisioning/render/plan-text';
import { compileSaviynt } from '../../provisioning/saviynt/saviynt-program';
import { readUsers } from '../../provisioning/users/read-users';
import { openAccount } from '../account';
import { oneOf, parseCommand } from '../arguments';
import { CREDENTIALS_HELP } from '../credentials';
import { ExitCode, UsageError } from '../exit-code';
import { readInput } from '../files';
import { type MappingInput, readMapping } from '../mappings';
import type { Terminal } from '../terminal';

export const PREVIEW_HELP = `Shows what provisioning would do: per person the action, the exact requests, before and after, and
RingCentral's likely refusals. It reads, and sends nothing that changes anything.

Usage: ringcentral-provisioning preview MAPPING --users FILE --account FILE|URL [options]

MAPPING of Saviynt is a folder of parameter files, one such file, or a transport package: its .zip, or
the Connection_*.json in it. MAPPING of Microsoft Entra ID is a synchronization schema, a rule or an
object mapping of one.

  --users FILE          sample people, CSV or JSON: with Saviynt's names for the columns, or users of
                        Entra ID as Microsoft Graph and the portal export them
  --account FILE|URL    a snapshot file, or an account's API server (a live one or the simulator)
  --connector NAME      which connector, or which rule or object mapping of a schema, where MAPPING
                        holds several
  --remove-leavers      Saviynt: remove people who left instead of disabling them
  --entra-flag FLAG     Entra ID: aadOptscim062020, when that flag is in the tenant URL
  --skip-out-of-scope-deletions
                        Entra ID: the secret SkipOutOfScopeDeletions is "True"
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
  'entra-flag': { type: 'string' },
  'skip-out-of-scope-deletions': { type: 'boolean' },
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
  const program = programOf(await readMapping(mapping, values.connector), values);
  const people = readUsers(values.users, (await readInput(values.users)).text, program.people);
  for (const { severity, message, line, column } of people.problems) {
    const place = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
    terminal.err(`${values.users}${place}: ${severity}: ${message}\n`);
  }
  const snapshot = await openAccount(values.account, values['allow-host'] ?? [], terminal);
  const plan = planProvisioning({
    program,
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

interface ProgramOptions {
  readonly connector?: string;
  readonly 'remove-leavers'?: boolean;
  readonly 'entra-flag'?: string;
  readonly 'skip-out-of-scope-deletions'?: boolean;
}

/** Compiles the mapping with the options of its provider. @throws UsageError for an option of another one */
function programOf(mapping: MappingInput, options: ProgramOptions): ProvisioningProgram {
  const { 'entra-flag': flag, 'skip-out-of-scope-deletions': skip, connector: rule } = options;
  if (mapping.provider === 'saviynt') {
    if (flag !== undefined || skip !== undefined)
      throw new UsageError('--entra-flag and --skip-out-of-scope-deletions belong to a mapping of Microsoft Entra ID.');
    return compileSaviynt(mapping.connector);
  }
  if (options['remove-leavers'] !== undefined)
    throw new UsageError(
      '--remove-leavers belongs to a connector of Saviynt; what Entra ID does with leavers is in its mapping.',
    );
  const dialect = flag === undefined ? 'default' : oneOf('entra-flag', flag, ENTRA_FLAGS, 'aadOptscim062020');
  return compileEntra(mapping.document, {
    dialect,
    skipOutOfScopeDeletions: skip ?? false,
    ...(rule !== undefined && { rule }),
  });
}
