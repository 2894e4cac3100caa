import { NoImport, previewImport } from '../../provisioning/saviynt/import/preview-import';
import { readExistingAccounts } from '../../provisioning/saviynt/import/read-existing';
import { importExitCode } from '../../provisioning/saviynt/import/render/exit-code';
import { importAsJson } from '../../provisioning/saviynt/import/render/import-json';
import { importAsText } from '../../provisioning/saviynt/import/render/import-text';
import { oneOf, parseCommand } from '../arguments';
import { readConnector } from '../connectors';
import { CREDENTIALS_HELP } from '../credentials';
import { ExitCode, UsageError } from '../exit-code';
import { readInput } from '../files';
import { withImportAccount } from '../import-account';
import { FULL_OPTIONS, isFull, WAY_TO_ALL } from '../output-options';
import type { Terminal } from '../terminal';

export const IMPORT_PREVIEW_HELP = `Shows what Saviynt's account import would read, page by page, the rows it would make of it, and which
accounts would be marked inactive or suspended because they were not read. It only reads.

Usage: ringcentral-provisioning import-preview MAPPING --account FILE|URL [options]

MAPPING is a folder of parameter files, an ImportAccountEntJSON file, or a transport package.

  --account FILE|URL    a snapshot file, or an account's API server (a live one or the simulator)
  --existing FILE       the accounts Saviynt has: CSV or JSON with accountID, name and status;
                        everybody in the account unless given
  --connector NAME      which connector, where MAPPING holds several
  --max-requests N      stop after so many requests of the connector, 500 unless set
  --format text|json    text for people (default), or import-preview/1 as JSON
  --full                text: every page, row and account; also called -v, --verbose
  --allow-host HOST     also read from this host; may be repeated

Of a live account, the connector's own GETs are read from the server you name, whatever host the
connector has; the connector's credentials are never used.

${CREDENTIALS_HELP}
Exit code: 0 everything was read and nothing is odd, 2 there is something to look at, 3 more accounts
would be touched than accountThresholdValue allows, 1 the preview could not be made.
`;

const OPTIONS = {
  account: { type: 'string' },
  existing: { type: 'string' },
  connector: { type: 'string' },
  'max-requests': { type: 'string' },
  format: { type: 'string' },
  ...FULL_OPTIONS,
  'allow-host': { type: 'string', multiple: true },
} as const;

/** `import-preview MAPPING --account FILE|URL` */
export async function importPreview(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommand('import-preview', args, OPTIONS, 1);
  if (values.help) {
    terminal.out(IMPORT_PREVIEW_HELP);
    return ExitCode.ok;
  }
  const format = oneOf('format', values.format, ['text', 'json'], 'text');
  const [mapping] = positionals;
  if (mapping === undefined || values.account === undefined)
    throw new UsageError(
      'import-preview needs a mapping and --account FILE|URL. Run "ringcentral-provisioning import-preview --help".',
    );
  const maxRequests = requestLimit(values['max-requests']);
  const connector = await readConnector(mapping, values.connector);
  const existing = values.existing === undefined ? undefined : await readExisting(values.existing, terminal);
  const preview = await withImportAccount(values.account, values['allow-host'] ?? [], terminal, (account) =>
    previewImport({
      connector,
      ...account,
      ...(existing === undefined ? {} : { existing }),
      ...(maxRequests === undefined ? {} : { maxRequests }),
    }),
  ).catch((error: unknown) => {
    throw error instanceof NoImport ? new UsageError(error.message) : error;
  });
  terminal.out(
    format === 'json'
      ? importAsJson(preview)
      : importAsText(preview, { color: terminal.color, full: isFull(values), wayToAll: WAY_TO_ALL }),
  );
  return importExitCode(preview);
}

async function readExisting(path: string, terminal: Terminal) {
  const { accounts, problems } = readExistingAccounts(path, (await readInput(path)).text);
  for (const { severity, message, line } of problems)
    terminal.err(`${path}${line === undefined ? '' : `:${line}`}: ${severity}: ${message}\n`);
  if (problems.some(({ severity }) => severity === 'error'))
    throw new UsageError(`${path} cannot be used for the accounts of Saviynt.`);
  return accounts;
}

const MOST_REQUESTS = 10_000;

function requestLimit(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= 1 && value <= MOST_REQUESTS))
    throw new UsageError(`--max-requests is a number from 1 to ${MOST_REQUESTS}; not ${text}.`);
  return value;
}
