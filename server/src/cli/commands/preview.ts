import { AccountModel } from '../../account/account-model';
import { readTime } from '../../expressions/evaluation';
import { exitCode } from '../../provisioning/render/exit-code';
import { readUsers } from '../../provisioning/users/read-users';
import { openAccount } from '../account';
import { oneOf, parseCommand } from '../arguments';
import { CREDENTIALS_HELP } from '../credentials';
import { ExitCode, UsageError } from '../exit-code';
import { readInput } from '../files';
import { readMapping } from '../mappings';
import { OUTPUT_OPTIONS, outputOf } from '../output-options';
import { PLAN_FORMATS, PLAN_OPTION_FORMATS, planAs } from '../preview-formats';
import { directionOf, previewOf } from '../preview-programs';
import type { Terminal } from '../terminal';

export const PREVIEW_HELP = `Shows what provisioning would do: per person the action, the exact requests, before and after, and
RingCentral's likely refusals. It reads, and sends nothing that changes anything.

Usage: ringcentral-provisioning preview MAPPING --users FILE --account FILE|URL [options]

MAPPING of Saviynt is a folder of parameter files, one such file, or a transport package: its .zip, or
the Connection_*.json in it. MAPPING of Microsoft Entra ID is a synchronization schema, a rule or an
object mapping of one. MAPPING of Okta is a profile mapping, alone or with the schemas in its folder.
JumpCloud's mapping is in no file: MAPPING is the word jumpcloud. A *.ringcentral-mapping.json is planned
as its provider would carry it out.

  --users FILE          sample people, CSV or JSON: with Saviynt's names for the columns, or users of
                        Entra ID, Okta or JumpCloud as their APIs and portals export them
  --account FILE|URL    a snapshot file, or an account's API server (a live one or the simulator)
  --connector NAME      which connector, which rule or object mapping of a schema, or which app of
                        Okta, where MAPPING holds several
  --direction push|import
                        Okta, JumpCloud: users pushed to RingCentral (default), or imported from it
  --remove-leavers      Saviynt: remove people who left instead of disabling them
  --entra-flag FLAG     Entra ID: aadOptscim062020, when that flag is in the tenant URL
  --skip-out-of-scope-deletions
                        Entra ID: the secret SkipOutOfScopeDeletions is "True"
  --okta-app catalogue|scim
                        Okta: its catalogue app for RingCentral, or a custom SCIM app
  --okta-update put|patch
                        Okta, SCIM: deactivate and activate by PUT (default) or PATCH
  --okta-username login|email
                        Okta, SCIM: what the application username format names (default login)
  --jumpcloud-update put|patch
                        JumpCloud: how an update is taken to travel (default put)
  --format FORMAT       text (default); json, or ndjson with a line for each person; junit; markdown
                        for a pull request; html, a page that stands alone; csv for a spreadsheet
  -q, --quiet           text, markdown, html: only the summary, and what blocks the plan
  --full, -v, --verbose text, html: also the requests, the answers and people nothing happens to
  --width N             text: lines of at most N characters, 40 to 1000
  --no-color            text: no colour, also on a terminal
  --expect-no-changes   changes, refusals and unknown results are an error: exit code 1 instead of 2
  --now TIME            the time it is, for example 2026-01-15T09:00:00Z; now unless given
  --allow-host HOST     also read from this host; may be repeated

${CREDENTIALS_HELP}
Exit code: 0 nothing would change, 2 something would, or is refused or unknown, 3 a safety threshold
is exceeded, 1 the plan could not be made or its people cannot be trusted. The first of 3, 1, 2 counts.
`;

const OPTIONS = {
  users: { type: 'string' },
  account: { type: 'string' },
  connector: { type: 'string' },
  'remove-leavers': { type: 'boolean' },
  'entra-flag': { type: 'string' },
  'skip-out-of-scope-deletions': { type: 'boolean' },
  direction: { type: 'string' },
  'okta-app': { type: 'string' },
  'okta-update': { type: 'string' },
  'okta-username': { type: 'string' },
  'jumpcloud-update': { type: 'string' },
  format: { type: 'string' },
  'expect-no-changes': { type: 'boolean' },
  now: { type: 'string' },
  ...OUTPUT_OPTIONS,
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
  const format = oneOf('format', values.format, PLAN_FORMATS, 'text');
  const asked = outputOf(values, terminal, format, PLAN_OPTION_FORMATS);
  const output = { ...asked, full: asked.full || (values.verbose ?? false) };
  const now = values.now === undefined ? Date.now() : readTime(values.now);
  if (now === undefined) throw new UsageError(`--now is a time such as 2026-01-15T09:00:00Z; not ${values.now}.`);
  const [mapping] = positionals;
  if (mapping === undefined || values.users === undefined || values.account === undefined) {
    throw new UsageError(
      'preview needs a mapping, --users FILE and --account FILE|URL. Run "ringcentral-provisioning preview --help".',
    );
  }
  const direction = directionOf(values.direction);
  const made = previewOf(await readMapping(mapping, values.connector, direction), values);
  const people = readUsers(values.users, (await readInput(values.users)).text, made.people);
  for (const { severity, message, line, column } of people.problems) {
    const place = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
    terminal.err(`${values.users}${place}: ${severity}: ${message}\n`);
  }
  const snapshot = await openAccount(values.account, values['allow-host'] ?? [], terminal);
  const plan = made.plan(people, AccountModel.fromSeed(snapshot), now);
  const expectNoChanges = values['expect-no-changes'] ?? false;
  for (const piece of planAs(format, plan, output, expectNoChanges)) terminal.out(piece);
  const code = exitCode(plan);
  if (!expectNoChanges || code !== ExitCode.found) return code;
  terminal.err('The plan is not empty, and --expect-no-changes was given.\n');
  return ExitCode.failed;
}
