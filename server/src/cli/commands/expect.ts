import type { AccountSnapshot } from '../../account/snapshot';
import { misreadOfEntry } from '../../documents/project/misread-members';
import type { ProjectMapping } from '../../documents/project/model';
import { runExpectations } from '../../provisioning/expectations/run';
import { summaryLine } from '../../provisioning/plan/summary';
import { previewOfMapping, strangeOption } from '../../provisioning/project/preview-of-mapping';
import { LineIndex } from '../../text/line-index';
import { openAccount } from '../account';
import { oneOf, parseCommand } from '../arguments';
import { CREDENTIALS_HELP } from '../credentials';
import { ExitCode, UsageError } from '../exit-code';
import { expectAsJson } from '../expect/as-json';
import { expectAsJunit } from '../expect/as-junit';
import { expectAsText } from '../expect/as-text';
import { countVerdicts, type ExpectReport, type MappingResults } from '../expect/report';
import { readMapping } from '../mappings';
import { OUTPUT_OPTIONS, outputOf } from '../output-options';
import { makePlan } from '../preview/make-plan';
import { directionOf } from '../preview/preview-programs';
import { type OpenProject, openProject } from '../project/open-project';
import { chooseEntry, inputsOf } from '../project/preview-inputs';
import { refuseMisreadFile } from '../project/refuse-misread';
import { projectTime, timeOf } from '../project/time';
import type { Terminal } from '../terminal';

export const EXPECT_HELP = `Runs the expectations of a project file: previews each of its mappings and says which do not hold.

Usage: ringcentral-provisioning expect [PROJECT] [options]

PROJECT is a project file, or a folder with a ringcentral-provisioning.json; without it the one in the
working folder. Nothing is sent that changes anything. How the file is written: docs/project-file.md.

  --mapping NAME        only the mapping of this name; may be repeated
  --account FILE|URL    this account instead of those the file names
  --format FORMAT       text (default), json, or junit for what shows test results
  -q, --quiet           text: only how many hold
  --full                text: expectations that hold too; also called -v, --verbose
  --width N             text: lines of at most N characters, 40 to 1000
  --no-color            text: no colour, also on a terminal
  --allow-unknown       what cannot be told does not count for the exit code
  --now TIME            the time it is, for example 2026-01-15T09:00:00Z
  --allow-host HOST     also read from this host; may be repeated

${CREDENTIALS_HELP}
Exit code: 0 all hold, 2 some do not or cannot be told, 1 a plan could not be made or nothing is expected.
`;

const OPTIONS = {
  mapping: { type: 'string', multiple: true },
  account: { type: 'string' },
  format: { type: 'string' },
  'allow-unknown': { type: 'boolean' },
  now: { type: 'string' },
  ...OUTPUT_OPTIONS,
  'allow-host': { type: 'string', multiple: true },
} as const;
const TEXT_ONLY = { quiet: ['text'], full: ['text'], width: ['text'] } as const;

/** `expect [PROJECT]` */
export async function expectCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommand('expect', args, OPTIONS, 1);
  if (values.help) {
    terminal.out(EXPECT_HELP);
    return ExitCode.ok;
  }
  const format = oneOf('format', values.format, ['text', 'json', 'junit'], 'text');
  const output = outputOf(values, terminal, format, TEXT_ONLY);
  const now = values.now === undefined ? undefined : timeOf('--now', values.now);
  const project = await openProject(positionals[0] ?? '.');
  const mappings = await entriesOf(project, values.mapping);
  const accounts = new Map<string, Promise<AccountSnapshot>>();
  const run: Run = {
    project,
    account: values.account,
    now,
    terminal,
    // Several mappings are usually planned for one account, which is read once.
    readAccount: (source) => {
      const known = accounts.get(source) ?? openAccount(source, values['allow-host'] ?? [], terminal);
      accounts.set(source, known);
      return known;
    },
  };
  const results: MappingResults[] = [];
  for (const entry of mappings) results.push(await resultsOf(entry, run));
  const report: ExpectReport = { path: project.path, lines: new LineIndex(project.text), mappings: results };
  if (format === 'text') terminal.out(expectAsText(report, { color: output.color }, output));
  else terminal.out(format === 'json' ? expectAsJson(report) : expectAsJunit(report));
  const { failed, unknown, errors } = countVerdicts(results);
  if (errors > 0) return ExitCode.failed;
  return failed > 0 || (unknown > 0 && values['allow-unknown'] !== true) ? ExitCode.found : ExitCode.ok;
}

interface Run {
  readonly project: OpenProject;
  readonly account: string | undefined;
  readonly now: number | undefined;
  readonly terminal: Terminal;
  readonly readAccount: (source: string) => Promise<AccountSnapshot>;
}

/**
 * The mappings with expectations, and those whose expectations may be in what is not read of them.
 * @throws UsageError when there are none: a run of nothing must not seem to be well
 */
async function entriesOf(
  project: OpenProject,
  names: readonly string[] | undefined,
): Promise<readonly ProjectMapping[]> {
  refuseMisreadFile(project);
  const chosen: ProjectMapping[] = [];
  for (const name of names ?? []) chosen.push(await chooseEntry(project, name));
  const all = names === undefined ? project.project.mappings : chosen;
  const entries = all.filter((entry) => entry.expectations.length > 0 || misreadOfEntry(entry).length > 0);
  if (entries.length === 0)
    throw new UsageError(
      `${project.path} expects nothing: give a mapping of it "expectations" (docs/project-file.md).`,
    );
  return entries;
}

/** One mapping that cannot be planned does not keep the others from it. */
async function resultsOf(entry: ProjectMapping, run: Run): Promise<MappingResults> {
  try {
    const { plan, people } = await planOf(entry, run);
    const results = runExpectations({ plan, people, expectations: entry.expectations, uri: run.project.path });
    return { entry, results, error: undefined, summary: summaryLine(plan) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { entry, results: [], error: error.message, summary: undefined };
  }
}

async function planOf(entry: ProjectMapping, { project, account, now, terminal, readAccount }: Run) {
  const inputs = await inputsOf(project, entry, { account });
  const { options } = inputs;
  const mapping = await readMapping(inputs.mapping, options.connector, directionOf(options.direction));
  const strange = strangeOption(mapping, options);
  if (strange !== undefined)
    terminal.err(
      `${project.path}: The option ${strange.name} of ${entry.name} means nothing to its mapping and is not used.\n`,
    );
  const time = now ?? projectTime(options);
  return makePlan(previewOfMapping(mapping, options), inputs.users, () => readAccount(inputs.account), time, terminal);
}
