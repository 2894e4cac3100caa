import { AccountModel } from '../../account/account-model';
import { readEntraDocument } from '../../documents/entra/document';
import { type OktaDocument, readOktaDocument } from '../../documents/okta/document';
import type { ProjectOptions } from '../../documents/project/options';
import type { ComparableMapping } from '../../provisioning/compare/compare-mappings';
import { type ComparedPeople, compareVersions, isSame } from '../../provisioning/compare/comparison';
import { comparisonAsJson } from '../../provisioning/compare/render/json';
import { comparisonAsMarkdown } from '../../provisioning/compare/render/markdown';
import { comparisonAsText } from '../../provisioning/compare/render/text';
import { comparisonReport } from '../../provisioning/compare/report';
import type { MappingFile } from '../../provisioning/project/find-mapping';
import { openAccount } from '../account';
import { readInputs } from '../archives';
import { oneOf, parseCommand } from '../arguments';
import { readConnector } from '../connectors';
import { CREDENTIALS_HELP } from '../credentials';
import { ExitCode, UsageError } from '../exit-code';
import { displayPath, readInput } from '../files';
import { filesBeside } from '../mappings';
import { PLAN_OPTIONS, PLAN_OPTIONS_HELP } from '../preview/plan-options';
import { optionsOf } from '../preview/preview-programs';
import { comparedInputs } from '../project/compared-inputs';
import { PROJECT_HELP, PROJECT_OPTION } from '../project/defaults';
import { projectTime } from '../project/time';
import type { Terminal } from '../terminal';

export const COMPARE_HELP = `Compares two versions of a mapping: what differs in meaning, and whose result changes.

Usage: ringcentral-provisioning compare OLD NEW [options]
       ringcentral-provisioning compare OLD [NAME] [--project FILE] [options]

OLD and NEW are two synchronization schemas of Microsoft Entra ID (or parts of one), two profile
mappings of Okta, or two connectors of Saviynt: a folder, a parameter file or a transport package.
The order of members, white space and the spelling of enumerations make no difference.

${PROJECT_HELP}
  --users FILE          sample people, CSV or JSON: both versions are planned for them
  --account FILE|URL    a snapshot file, or an account's API server, which is only read
  --connector NAME      which connector, or which rule or object mapping of a schema, where there are several
${PLAN_OPTIONS_HELP}
  --format text|json|markdown
  --allow-host HOST     also read from this host; may be repeated

${CREDENTIALS_HELP}
Exit code: 0 both mean the same, 2 they differ, 1 they could not be compared.
`;

const OPTIONS = {
  ...PLAN_OPTIONS,
  ...PROJECT_OPTION,
  format: { type: 'string' },
} as const;

/** `compare OLD NEW [--users FILE --account FILE|URL]` */
export async function compare(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommand('compare', args, OPTIONS, 2);
  if (values.help) {
    terminal.out(COMPARE_HELP);
    return ExitCode.ok;
  }
  const format = oneOf('format', values.format, ['text', 'json', 'markdown'], 'text');
  const { old, now, users, account, options } = await comparedInputs(positionals, values);
  const connector = values.connector ?? options.connector;
  const before = await readComparable(old, connector);
  const after = await readComparable(now, connector);
  const people = await readPeople(
    { users, account, allowed: values['allow-host'] ?? [], options: { ...options, ...optionsOf(values) } },
    terminal,
  );
  const comparison = compareVersions(
    { label: displayPath(old), mapping: before },
    { label: displayPath(now), mapping: after },
    people,
  );
  if (typeof comparison === 'string') throw new UsageError(comparison);
  const report = comparisonReport(comparison);
  if (format === 'json') terminal.out(comparisonAsJson(comparison));
  else terminal.out(format === 'markdown' ? comparisonAsMarkdown(report) : comparisonAsText(report, terminal.color));
  return isSame(comparison) ? ExitCode.ok : ExitCode.found;
}

/** A mapping of any provider. @throws UsageError when there is none at `path` */
async function readComparable(path: string, name: string | undefined): Promise<ComparableMapping> {
  const inputs = await readInputs(path);
  for (const { path: uri, text } of inputs) {
    const entra = readEntraDocument(uri, text);
    if (entra !== undefined && entra.attributeMappings.length > 0) return entra;
    const okta = readOktaDocument(uri, text);
    if (okta === undefined || okta.mappings.length === 0) continue;
    const beside = inputs.length > 1 ? inputs.map((input) => ({ ...input, uri: input.path })) : await filesBeside(path);
    return withSchemas(okta, beside);
  }
  return readConnector(path, name);
}

/** Schemas that lie beside a mapping say where its attributes go; an earlier version of it that lies there does not. */
function withSchemas(document: OktaDocument, files: readonly MappingFile[]): OktaDocument {
  const others = files.flatMap(({ uri, text }) => readOktaDocument(uri, text) ?? []);
  return document.withFiles(others.filter(({ mappings }) => mappings.length === 0));
}

interface PeopleInputs {
  readonly users: string | undefined;
  readonly account: string | undefined;
  readonly allowed: readonly string[];
  readonly options: ProjectOptions;
}

/** Whom to plan for; undefined when the person names nobody. @throws UsageError for one option without the other */
async function readPeople(
  { users, account, allowed, options }: PeopleInputs,
  terminal: Terminal,
): Promise<ComparedPeople | undefined> {
  if (users === undefined && account === undefined) return undefined;
  if (users === undefined || account === undefined)
    throw new UsageError('People are planned for in an account: give --users FILE and --account FILE|URL together.');
  const { text } = await readInput(users);
  const snapshot = await openAccount(account, allowed, terminal);
  return {
    name: users,
    text,
    account: AccountModel.fromSeed(snapshot),
    now: projectTime(options),
    options,
  };
}
