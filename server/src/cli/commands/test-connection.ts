import {
  type ConnectionReport,
  placeholdersOf,
  readTokenRequests,
  reportAsJson,
  reportAsMarkdown,
  reportAsText,
  testConnection,
  testConnectionJson,
} from '../../ringcentral';
import { oneOf, parseCommand } from '../arguments';
import { readConnectionJson, readDemands } from '../connection-inputs';
import { CREDENTIALS_HELP, credentialsFrom, interruptSignal, serverFrom } from '../credentials';
import { ExitCode, UsageError } from '../exit-code';
import type { Terminal } from '../terminal';

export const TEST_CONNECTION_HELP = `Tries a RingCentral account stage by stage and says at each what is so and what to do. It only reads.

Usage: ringcentral-provisioning test-connection [options]
       ringcentral-provisioning test-connection --connection-json FILE [--send]

  --server URL                  the account's API server
  --allow-host HOST             also allow this host (name and port); may be repeated
  --timeout SECONDS             for each request, 15 unless set
  --format text|json|markdown   text for people (default)
  --mapping PATH                also hold a mapping against the account: a connector of Saviynt, a mapping
                                of Okta, Entra ID or JumpCloud
  --users FILE                  plan for these sample people too; needs --mapping of Saviynt or Entra ID
  --connection-json FILE        look at the token request of a Saviynt ConnectionJSON instead. The value of
                                a placeholder @NAME@ comes from the environment variable NAME
  --send                        with --connection-json: also send it, to RingCentral or a host you allowed.
                                The token is revoked at once and shown to nobody

${CREDENTIALS_HELP}
Exit code: 0 passed (warnings included), 2 a stage failed or users could not be read, 1 the test could
not run.
`;

const OPTIONS = {
  server: { type: 'string' },
  'allow-host': { type: 'string', multiple: true },
  timeout: { type: 'string' },
  format: { type: 'string' },
  mapping: { type: 'string' },
  users: { type: 'string' },
  'connection-json': { type: 'string' },
  send: { type: 'boolean' },
} as const;

const EXIT_CODES: Readonly<Record<ConnectionReport['outcome'], ExitCode>> = {
  passed: ExitCode.ok,
  warned: ExitCode.ok,
  undecided: ExitCode.found,
  failed: ExitCode.found,
  cancelled: ExitCode.failed,
};

/** `test-connection` */
export async function testConnectionCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = parseCommand('test-connection', args, OPTIONS, 0);
  if (values.help) {
    terminal.out(TEST_CONNECTION_HELP);
    return ExitCode.ok;
  }
  const format = oneOf('format', values.format, ['text', 'json', 'markdown'], 'text');
  const shared = {
    allowedHosts: values['allow-host'] ?? [],
    timeoutMs: seconds(values.timeout ?? '15') * 1000,
    signal: interruptSignal(),
  };
  const file = values['connection-json'];
  if (file === undefined && values.send) throw new UsageError('--send belongs to --connection-json FILE.');
  const report = file === undefined ? await testAccount(values, shared) : await testFile(file, values, shared);
  if (format === 'json') terminal.out(reportAsJson(report));
  else if (format === 'markdown') terminal.out(reportAsMarkdown(report));
  else terminal.out(reportAsText(report, { color: terminal.color }));
  return EXIT_CODES[report.outcome];
}

interface Values {
  readonly server?: string;
  readonly mapping?: string;
  readonly users?: string;
  readonly send?: boolean;
}

interface Shared {
  readonly allowedHosts: readonly string[];
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

async function testAccount({ server: given, mapping, users }: Values, shared: Shared): Promise<ConnectionReport> {
  if (users !== undefined && mapping === undefined) throw new UsageError('--users FILE needs --mapping PATH.');
  const server = serverFrom(given, process.env);
  const demands = mapping === undefined ? undefined : await readDemands(mapping, users);
  const credentials = credentialsFrom(process.env, server);
  return testConnection({ server, credentials, ...shared, ...(demands && { mapping: demands }) });
}

async function testFile(file: string, { server, mapping, send }: Values, shared: Shared): Promise<ConnectionReport> {
  if (server !== undefined || mapping !== undefined) {
    throw new UsageError('--connection-json looks at the file alone; leave --server and --mapping out.');
  }
  const parameter = await readConnectionJson(file);
  const names = new Set(readTokenRequests(parameter).flatMap(placeholdersOf));
  const values = new Map<string, string>();
  for (const name of names) {
    const value = process.env[name];
    if (value) values.set(name, value);
  }
  return testConnectionJson({ parameter, values, mayBeSent: send ?? false, ...shared });
}

/** The longest a timer of Node waits, about 24 days, is far beyond what makes sense here. */
const MAX_SECONDS = 3600;

function seconds(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!(value > 0 && value <= MAX_SECONDS))
    throw new UsageError(`--timeout is a number of seconds above 0, at most ${MAX_SECONDS}; not ${text}.`);
  return value;
}
