import { realpath, writeFile } from 'node:fs/promises';
import { AccountModel } from '../../account/account-model';
import { type Conversion, ConversionError, conversionTargets, convert, readMapping } from '../../conversion/convert';
import { peopleOf } from '../../conversion/people';
import { conversionAsJson } from '../../conversion/render/json';
import { conversionReport } from '../../conversion/render/report';
import { readDocument } from '../../documents/document';
import { type NeutralProvider, neutralProviders } from '../../documents/neutral/kind';
import { readSnapshotFile } from '../account';
import { readInputs } from '../archives';
import { oneOf, parseCommand } from '../arguments';
import { ExitCode, UsageError } from '../exit-code';
import { findJsonFiles, readInput } from '../files';
import type { Terminal } from '../terminal';

export const CONVERT_HELP = `Writes a mapping for another identity provider, or as one neutral file.

Usage: ringcentral-provisioning convert PATH --to saviynt|okta|entra|neutral [options]

PATH is a parameter file of Saviynt, its folder or a transport package, a profile mapping of Okta, a
synchronization schema of Microsoft Entra ID, or a *.ringcentral-mapping.json, also one of JumpCloud.

  --to PROVIDER         what is written: CreateAccountJSON of Saviynt, a ProfileMapping of Okta, attribute
                        mappings of Entra with their trees, or a neutral mapping
  --as PROVIDER         of a neutral mapping: whose attributes and language it has; the source's unless given
  --parameter create|update
                        of Saviynt: which parameter; create unless given
  --users FILE          sample people of the source, CSV or JSON: both mappings are evaluated and planned for
                        them; every value that differs is named, and who gets another result
  --account FILE        with --users: a snapshot with the users RingCentral has; nobody unless given
  --out FILE            where the mapping goes; the terminal unless given, with the report on stderr
  --format text|json    the mapping and a report, or everything as JSON

A translated expression is tried on made-up people; one that gives something else for people who have all
values is not written but told, with the original.

Exit code: 0 everything is converted, and no value differs; 2 something is left out or differs; 1 nothing
could be converted.
`;

const OPTIONS = {
  to: { type: 'string' },
  as: { type: 'string' },
  parameter: { type: 'string' },
  users: { type: 'string' },
  account: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string' },
} as const;

const MORE = 'Run "ringcentral-provisioning convert --help".';

/** `convert PATH --to PROVIDER [--users FILE] [--out FILE]` */
export async function convertCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommand('convert', args, OPTIONS, 1);
  if (values.help) {
    terminal.out(CONVERT_HELP);
    return ExitCode.ok;
  }
  const [path] = positionals;
  if (path === undefined) throw new UsageError(`convert needs a mapping. ${MORE}`);
  if (values.to === undefined)
    throw new UsageError(`convert needs --to, one of ${conversionTargets.join(', ')}. ${MORE}`);
  const to = oneOf('to', values.to, conversionTargets, 'neutral');
  const format = oneOf('format', values.format, ['text', 'json'], 'text');
  if (values.out !== undefined) await refuseSource(values.out, path, [values.users, values.account]);
  const conversion = await conversionOf(path, { ...values, to });
  if (format === 'json') terminal.out(conversionAsJson(conversion));
  if (values.out !== undefined) {
    await write(values.out, conversion.text);
    if (format === 'text') terminal.out(`${conversionReport(conversion)}\nWritten to ${values.out}.\n`);
  } else if (format === 'text') {
    terminal.out(conversion.text);
    terminal.err(conversionReport(conversion));
  }
  return isWhole(conversion) ? ExitCode.ok : ExitCode.found;
}

interface Asked {
  readonly to: Conversion['to'];
  readonly as?: string;
  readonly parameter?: string;
  readonly users?: string;
  readonly account?: string;
}

async function conversionOf(path: string, { to, as, parameter, users, account }: Asked): Promise<Conversion> {
  const inputs = await readInputs(path);
  const documents = inputs.flatMap((input) => readDocument(input.path, input.text) ?? []);
  const asProvider = as === undefined ? undefined : oneOf<NeutralProvider>('as', as, neutralProviders, 'saviynt');
  if (asProvider !== undefined && to !== 'neutral') throw new UsageError(`--as is for --to neutral. ${MORE}`);
  if (account !== undefined && users === undefined) throw new UsageError(`--account goes with --users. ${MORE}`);
  try {
    const people = users === undefined ? undefined : await readInput(users);
    const from = readMapping(documents).mapping.provider;
    return convert(documents, {
      to,
      operation: oneOf('parameter', parameter, ['create', 'update'], 'create'),
      ...(asProvider !== undefined && { as: asProvider }),
      ...(people !== undefined && { people: peopleOf(people.path, people.text, from) }),
      ...(account !== undefined && { account: AccountModel.fromSeed(await readSnapshotFile(account)) }),
    });
  } catch (error) {
    if (error instanceof ConversionError) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
}

/** @throws UsageError when the result would replace a file it is made of */
async function refuseSource(out: string, path: string, others: readonly (string | undefined)[]): Promise<void> {
  const own = await realpath(out).catch(() => undefined);
  if (own === undefined) return;
  const sources = [...(await findJsonFiles([path])).map((file) => file.path), ...others];
  for (const source of sources)
    if (source !== undefined && (await realpath(source).catch(() => undefined)) === own)
      throw new UsageError(
        `--out ${out} is read for this conversion, and would be replaced by it. Give it another name.`,
      );
}

async function write(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be written: ${error.message}.`);
  });
}

/** Whether the result says all that the original says, as far as it is known. */
function isWhole({ remarks, comparison }: Conversion): boolean {
  const isLess = remarks.some(({ kind }) => kind === 'not-converted' || kind === 'unknown-attribute');
  if (isLess || comparison === undefined) return !isLess;
  return comparison.values.differences.length === 0 && (comparison.plans?.changes.length ?? 0) === 0;
}
