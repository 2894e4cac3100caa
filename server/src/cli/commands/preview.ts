import { AccountModel } from '../../account/account-model';
import type { AccountSnapshot } from '../../account/snapshot';
import { accountDrift } from '../../provisioning/drift/account-drift';
import type { PlanSummary } from '../../provisioning/plan/plan';
import { exitCode } from '../../provisioning/render/exit-code';
import { readUsers } from '../../provisioning/users/read-users';
import type { UserProblem } from '../../provisioning/users/user';
import { openAccount, readSnapshotFile } from '../account';
import { oneOf, parseCommand } from '../arguments';
import { CREDENTIALS_HELP } from '../credentials';
import { readStandardInput } from '../eval/standard-input';
import { ExitCode, UsageError } from '../exit-code';
import { readInput } from '../files';
import { readMapping } from '../mappings';
import { OUTPUT_OPTIONS, outputOf } from '../output-options';
import { PLAN_OPTIONS, PLAN_OPTIONS_HELP } from '../preview/plan-options';
import { PLAN_FORMATS, PLAN_OPTION_FORMATS, planAs } from '../preview/preview-formats';
import { directionOf, previewOf } from '../preview/preview-programs';
import { firstSafetyOption, SAFETY_HELP, SAFETY_OPTIONS, safetyOf } from '../preview/safety-options';
import { type StreamEnd, streamPreview } from '../preview/stream-preview';
import { PROJECT_HELP, PROJECT_OPTION, previewInputs } from '../project/defaults';
import { projectTime, timeOf } from '../project/time';
import { count, type Terminal } from '../terminal';

export const PREVIEW_HELP = `Shows what provisioning would do: per person the action, the exact requests, before and after, and
RingCentral's likely refusals. It reads, and sends nothing that changes anything.

Usage: ringcentral-provisioning preview MAPPING --users FILE --account FILE|URL [options]
       ringcentral-provisioning preview [NAME] [--project FILE] [options]

MAPPING of Saviynt is a folder of parameter files, one such file, or a transport package: its .zip, or
the Connection_*.json in it. MAPPING of Microsoft Entra ID is a synchronization schema, a rule or an
object mapping of one. MAPPING of Okta is a profile mapping, alone or with the schemas in its folder.
JumpCloud's mapping is in no file: MAPPING is the word jumpcloud. A *.ringcentral-mapping.json is planned
as its provider would carry it out.

  --users FILE          sample people, CSV or JSON: with Saviynt's names for the columns, or users of
                        Entra ID, Okta or JumpCloud as their APIs and portals export them; - is the
                        standard input
  --account FILE|URL    a snapshot file, or an account's API server (a live one or the simulator)
${PROJECT_HELP}
  --previous-snapshot FILE
                        an earlier snapshot of the account: also shows what changed in it since
  --connector NAME      which connector, which rule or object mapping of a schema, or which app of
                        Okta, where MAPPING holds several
  --direction push|import
                        Okta, JumpCloud: users pushed to RingCentral (default), or imported from it
${PLAN_OPTIONS_HELP}
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
  --full                text, html: also the requests, the answers and people nothing happens to; also
                        called -v, --verbose
  --width N             text: lines of at most N characters, 40 to 1000
  --no-color            text: no colour, also on a terminal
  --expect-no-changes   changes, refusals and unknown results are an error: exit code 1 instead of 2
  --now TIME            the time it is, for example 2026-01-15T09:00:00Z; now unless given
  --allow-host HOST     also read from this host; may be repeated

What a plan may do before it is blocked:
${SAFETY_HELP}

${CREDENTIALS_HELP}
Exit code: 0 nothing would change, 2 something would, or is refused or unknown, 3 a safety threshold
is exceeded or a protected user endangered, 1 the plan could not be made, or its people or its account
cannot be trusted. The first of 3, 1, 2 counts.
`;

const OPTIONS = {
  ...PLAN_OPTIONS,
  ...PROJECT_OPTION,
  direction: { type: 'string' },
  'okta-app': { type: 'string' },
  'okta-update': { type: 'string' },
  'okta-username': { type: 'string' },
  'jumpcloud-update': { type: 'string' },
  format: { type: 'string' },
  'expect-no-changes': { type: 'boolean' },
  now: { type: 'string' },
  ...OUTPUT_OPTIONS,
  ...SAFETY_OPTIONS,
  'previous-snapshot': { type: 'string' },
} as const;

/** `preview MAPPING --users FILE --account FILE|URL` */
export async function preview(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommand('preview', args, OPTIONS, 1);
  if (values.help) {
    terminal.out(PREVIEW_HELP);
    return ExitCode.ok;
  }
  const format = oneOf('format', values.format, PLAN_FORMATS, 'text');
  const output = outputOf(values, terminal, format, PLAN_OPTION_FORMATS);
  if (values.now !== undefined) timeOf('--now', values.now);
  const { users: ownUsers, account: ownAccount } = values;
  const inputs = await previewInputs({ mapping: positionals[0], users: ownUsers, account: ownAccount }, values.project);
  const { mapping, users, account, options: defaults } = inputs;
  const now = values.now === undefined ? projectTime(defaults) : timeOf('--now', values.now);
  const direction = directionOf(values.direction ?? defaults.direction);
  const safety = await safetyOf(values);
  const asImport = direction === 'app-to-okta' ? firstSafetyOption(values) : undefined;
  if (asImport !== undefined)
    throw new UsageError(`--${asImport} belongs to a push: an import changes nothing in RingCentral.`);
  const found = await readMapping(mapping, values.connector ?? defaults.connector, direction);
  const made = previewOf(found, values, safety, defaults);
  const snapshot = () => openAccount(account, values['allow-host'] ?? [], terminal);
  const previous = await previousSnapshot(values['previous-snapshot'] ?? inputs.previousSnapshot);
  const expectNoChanges = values['expect-no-changes'] ?? false;
  if (format === 'ndjson' && made.start !== undefined) {
    const { start, people } = made;
    const end = await streamPreview({
      ...{ start, people, users, account: snapshot, now, terminal },
      ...(previous && { previous }),
    });
    return endOfStream(end, users, expectNoChanges, terminal);
  }
  const text = users === '-' ? await readStandardInput(terminal) : (await readInput(users)).text;
  const people = readUsers(users, text, made.people);
  tellProblems(people.problems, users, terminal);
  const seed = await snapshot();
  const planned = made.plan(people, AccountModel.fromSeed(seed), now);
  const drift = previous && accountDrift(previous, seed, planned.entries);
  const plan = { ...planned, ...(drift && { drift }) };
  for (const piece of planAs(format, plan, output, expectNoChanges)) terminal.out(piece);
  return codeOf(plan, expectNoChanges, terminal);
}

async function previousSnapshot(path: string | undefined): Promise<AccountSnapshot | undefined> {
  return path === undefined ? undefined : readSnapshotFile(path);
}

function endOfStream(end: StreamEnd, users: string, expectNoChanges: boolean, terminal: Terminal): ExitCode {
  if ('summary' in end) {
    tellProblems(end.problems, users, terminal);
    return codeOf(end.summary, expectNoChanges, terminal);
  }
  if (end.because === 'interrupted')
    terminal.err(`Interrupted after ${count(end.stoppedAfter, 'person', 'people')}: the plan is cut off.\n`);
  return ExitCode.failed;
}

function tellProblems(problems: readonly UserProblem[], users: string, terminal: Terminal): void {
  for (const { severity, message, line, column } of problems) {
    const place = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
    terminal.err(`${users}${place}: ${severity}: ${message}\n`);
  }
}

function codeOf(plan: PlanSummary, expectNoChanges: boolean, terminal: Terminal): ExitCode {
  const code = exitCode(plan);
  if (!expectNoChanges || code !== ExitCode.found) return code;
  terminal.err('The plan is not empty, and --expect-no-changes was given.\n');
  return ExitCode.failed;
}
