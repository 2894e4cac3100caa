import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ProvisioningDocument, readDocument } from '../../documents/document';
import { besideEachOther } from '../../documents/okta/beside';
import { type Connector, groupConnectors } from '../../documents/saviynt/connector';
import type { SaviyntDocument } from '../../documents/saviynt/document';
import { checkDocument } from '../../rules/check';
import type { CheckOptions } from '../../rules/check-options';
import type { Diagnostic } from '../../rules/diagnostic';
import { fixAll } from '../../rules/fix-all';
import { withoutOff } from '../../rules/project/severities';
import { readInputs } from '../archives';
import { oneOf, parseCommand } from '../arguments';
import { checkAsJson } from '../check/as-json';
import { checkAsJunit } from '../check/as-junit';
import { checkAsSarif } from '../check/as-sarif';
import { checkAsText } from '../check/as-text';
import { findProjects, type Projects, pathsOfProject, surveyed } from '../check/projects';
import { type CheckedFile, type CheckReport, SEVERITIES } from '../check/report';
import { ExitCode, UsageError } from '../exit-code';
import type { InputFile } from '../files';
import { OUTPUT_OPTIONS, outputOf } from '../output-options';
import { PROJECT_OPTION, projectFor } from '../project/defaults';
import type { Terminal } from '../terminal';
import { VERSION } from '../version';

export const CHECK_HELP = `Checks connector and mapping files and says what the provider and RingCentral will make of them.

Usage: ringcentral-provisioning check [PATH...] [options]

PATH is a file or a folder; in folders every .json file is checked that is a Saviynt parameter,
a transport package (Connection_*.json), a profile mapping, schema or list of users of Okta, or a
synchronization schema of Microsoft Entra ID. Everything else is left alone. A transport package
may also be the .zip that Saviynt exports; it is read and never changed. Without PATH, the project
file of the working folder is checked with the mappings it names.

  --format text|json|sarif|junit
                             text for people (default), JSON, SARIF 2.1.0 for code scanning, or
                             JUnit XML for what shows test results
  -q, --quiet                text: only how many findings there are
  --full                     text: files without findings, every fix and related places too; also
                             called -v, --verbose
  --width N                  text: lines of at most N characters, 40 to 1000
  --no-color                 text: no colour, also on a terminal
  --fix                      mend what can be mended without a decision of yours, in the files
  --fail-on SEVERITY         lowest severity that counts for the exit code: error, warning
                             (default), information, hint
  --previous FILE            the last export of the same synchronization schema: says what a PUT of
                             PATH would drop, and which edits Entra refuses or starts anew for
  --entra-target NAME        what synchronization schemas provision: auto (default) goes by the
                             name of their target directory, ringcentral holds for any name

  --project FILE             severities of rules from this project file, instead of the nearest
                             ringcentral-provisioning.json above each file within the working folder
  --no-project               severities of no project file

Exit code: 0 nothing found, 2 findings, 1 the check could not run.
`;

const OPTIONS = {
  format: { type: 'string' },
  fix: { type: 'boolean' },
  'fail-on': { type: 'string' },
  previous: { type: 'string' },
  ...OUTPUT_OPTIONS,
  'entra-target': { type: 'string' },
  ...PROJECT_OPTION,
  'no-project': { type: 'boolean' },
} as const;
const FORMATS = ['text', 'json', 'sarif', 'junit'] as const;
const TEXT_ONLY = { quiet: ['text'], full: ['text'], width: ['text'] } as const;
const WRITERS = { json: checkAsJson, sarif: checkAsSarif, junit: checkAsJunit } as const;

/** `check PATH…` */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommand('check', args, OPTIONS);
  if (values.help) {
    terminal.out(CHECK_HELP);
    return ExitCode.ok;
  }
  const format = oneOf('format', values.format, FORMATS, 'text');
  const { quiet, full, width, color } = outputOf(values, terminal, format, TEXT_ONLY);
  const failOn = oneOf('fail-on', values['fail-on'], SEVERITIES, 'warning');
  const paths = positionals.length > 0 ? positionals : await namedByProject(values.project);
  const inputs = await readAll(paths, terminal);
  const archive = inputs.find((input) => input.archive !== undefined)?.archive;
  if (values.fix && archive !== undefined)
    throw new UsageError(
      `--fix does not change ${archive}. Unpack it, mend the folder and pack it again: ringcentral-provisioning unpack --help`,
    );
  const previous = values.previous === undefined ? undefined : await previousText(values.previous, inputs);
  const target = oneOf('entra-target', values['entra-target'], ['auto', 'ringcentral'], 'auto');
  const none = values['no-project'] ?? false;
  if (none && values.project !== undefined) throw new UsageError('--project and --no-project contradict each other.');
  const run: Run = {
    options: {
      fileSyntax: true,
      ...(previous !== undefined && { previous }),
      ...(target === 'ringcentral' && { entraTarget: target }),
    },
    projects: await findProjects(inputs, { project: values.project, none, paths }),
    terminal,
  };
  const files = values.fix ? await mend(inputs, run) : checkFiles(inputs, run);
  const report: CheckReport = { version: VERSION, files };
  const text = { quiet, full, ...(width !== undefined && { width }) };
  terminal.out(format === 'text' ? checkAsText(report, { color }, text) : WRITERS[format](report));
  const counted = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const failed = files.some(({ diagnostics }) => diagnostics.some(({ severity }) => counted.includes(severity)));
  return failed ? ExitCode.found : ExitCode.ok;
}

/** What a run goes by. */
interface Run {
  readonly options: CheckOptions;
  readonly projects: Projects;
  readonly terminal: Terminal;
}

/** What is checked where no path is given. @throws UsageError when there is no project file either */
async function namedByProject(named: string | undefined): Promise<readonly string[]> {
  const project = await projectFor(named);
  if (project === undefined) throw new UsageError('check needs a file or a folder, for example: check samples');
  return pathsOfProject(project);
}

/** The version before of the one schema that is checked. @throws UsageError when there is not one, or it is none itself */
async function previousText(path: string, inputs: readonly InputFile[]): Promise<string> {
  const schemas = inputs.filter(isSchema);
  if (schemas.length !== 1)
    throw new UsageError(
      `--previous compares one synchronization schema of Microsoft Entra ID, and PATH has ${schemas.length === 0 ? 'none' : schemas.length}. Name the file.`,
    );
  const [previous] = await readInputs(path);
  if (previous === undefined || !isSchema(previous))
    throw new UsageError(`${path} is no synchronization schema of Microsoft Entra ID. Name an earlier export of it.`);
  return previous.text;
}

function isSchema({ path, text }: InputFile): boolean {
  const document = readDocument(path, text);
  return document?.provider === 'entra' && document.schemas.length > 0;
}

async function readAll(paths: readonly string[], terminal: Terminal): Promise<readonly InputFile[]> {
  const inputs: InputFile[] = [];
  for (const path of paths) inputs.push(...(await readInputs(path)));
  for (const input of inputs) {
    const advice = input.encodingNote === undefined ? undefined : encodingAdvice(input);
    if (advice !== undefined) terminal.err(`${input.path}: ${input.encodingNote}. ${advice}\n`);
  }
  return inputs;
}

/** What to do about bytes that are not plain UTF-8. PowerShell saves answers as UTF-16, which is read here all the same. */
function encodingAdvice({ path, text, encodingNote }: InputFile): string | undefined {
  const provider = readDocument(path, text)?.provider ?? 'saviynt';
  if (provider === 'saviynt') return 'Saviynt stores UTF-8; save the file as UTF-8 before you paste it.';
  if (!encodingNote?.startsWith('saved as')) return 'JSON is UTF-8; save the file as UTF-8.';
  return provider === 'entra' ? 'Microsoft Graph takes UTF-8; save the file as UTF-8 before you send it.' : undefined;
}

function checkFiles(inputs: readonly InputFile[], run: Run): readonly CheckedFile[] {
  const documents: { readonly input: InputFile; readonly document: ProvisioningDocument }[] = [];
  for (const input of inputs) {
    const document = readDocument(input.path, input.text);
    if (document !== undefined) documents.push({ input, document: surveyed(document, run.projects) });
    else if (input.named) run.terminal.err(`${input.path} is not checked: ${unrecognised(input)}\n`);
  }
  const together = besideEachOther(documents.map(({ document }) => document));
  const connectors = connectorsOf(together);
  return documents.flatMap(({ input }, index) => {
    const document = together[index];
    if (document === undefined) return [];
    return {
      path: input.path,
      kind: document.kind,
      text: input.text,
      diagnostics: diagnose(document, connectors, run),
      silenced: silencedIn(document, connectors, run),
    };
  });
}

function connectorsOf(documents: Iterable<ProvisioningDocument>): ReadonlyMap<string, Connector> {
  return groupConnectors([...documents].filter(isSaviynt));
}

function isSaviynt(document: ProvisioningDocument): document is SaviyntDocument {
  return document.provider === 'saviynt';
}

/** @param connectors of all files of this run, `document` among them */
function diagnose(
  document: ProvisioningDocument,
  connectors: ReadonlyMap<string, Connector>,
  { options, projects }: Run,
  severities = projects.severities.get(document.uri),
): readonly Diagnostic[] {
  const chosen = severities === undefined ? options : { ...options, severities };
  return checkDocument(document, ({ key }) => connectors.get(key) as Connector, chosen);
}

/** How many findings are not shown because their rules are switched off. */
function silencedIn(document: ProvisioningDocument, connectors: ReadonlyMap<string, Connector>, run: Run): number {
  const severities = run.projects.severities.get(document.uri) ?? {};
  if (!Object.values(severities).includes('off')) return 0;
  const all = diagnose(document, connectors, run, withoutOff(severities));
  return all.filter(({ code }) => Object.hasOwn(severities, code) && severities[code] === 'off').length;
}

/** Applies the safe fixes file by file and writes only the files that changed. */
async function mend(inputs: readonly InputFile[], run: Run): Promise<readonly CheckedFile[]> {
  // Each file is judged beside the others as they are by then: a fix in ConnectionJSON can settle a name elsewhere.
  const documents = new Map<string, ProvisioningDocument>();
  const read = (path: string, text: string): ProvisioningDocument | undefined => {
    const plain = readDocument(path, text);
    const document = plain && surveyed(plain, run.projects);
    if (document === undefined) documents.delete(path);
    else documents.set(path, document);
    return document;
  };
  for (const { path, text } of inputs) read(path, text);
  const fixed = inputs.map((input) => {
    if (input.isLossy === true) {
      run.terminal.err(`${input.path} is not mended: what stands at the wrong byte would be lost.\n`);
      return input;
    }
    const text = fixAll(input.path, input.text, (candidate) => {
      const document = read(input.path, candidate);
      if (document === undefined) return [];
      const together = besideEachOther([...documents.values()]);
      const own = together.find(({ uri }) => uri === document.uri) ?? document;
      return diagnose(own, connectorsOf(together), run);
    });
    read(input.path, text);
    return { ...input, text };
  });
  await writeChanged(fixed, inputs);
  return checkFiles(fixed, run);
}

/** @throws UsageError naming the file that could not be written and those that already are */
async function writeChanged(fixed: readonly InputFile[], inputs: readonly InputFile[]): Promise<void> {
  const changed = fixed.filter(({ text }, index) => text !== inputs[index]?.text);
  for (const [index, { path, text }] of changed.entries()) {
    await writeFile(path, text, 'utf8').catch(({ code, message }: NodeJS.ErrnoException) => {
      const why = code === 'EACCES' || code === 'EROFS' || code === 'EPERM' ? 'you may not write it' : message;
      const written = changed.slice(0, index).map((file) => file.path);
      const before = written.length === 0 ? 'Nothing was changed.' : `Already changed: ${written.join(', ')}.`;
      throw new UsageError(`${path} cannot be mended: ${why}. ${before} Run without --fix to see the findings.`);
    });
  }
}

function unrecognised(input: InputFile): string {
  return `it is no file of Saviynt, Okta, Microsoft Entra ID or JumpCloud that we know. A Saviynt parameter is named after itself, for example CreateAccountJSON.json instead of ${basename(input.path)}.`;
}
