import { type ConnectionReport, reportAsJson, reportAsMarkdown, reportAsText, testConnection } from '../../ringcentral';
import { oneOf, parseCommand } from '../arguments';
import { CREDENTIALS_HELP, credentialsFrom, interruptSignal, serverFrom } from '../credentials';
import { ExitCode, UsageError } from '../exit-code';
import type { Terminal } from '../terminal';

export const TEST_CONNECTION_HELP = `Tries a RingCentral account stage by stage and says at each what is so and what to do. It only reads.

Usage: ringcentral-provisioning test-connection [options]

  --server URL                  the account's API server
  --allow-host HOST             also allow this host (name and port); may be repeated
  --timeout SECONDS             for each request, 15 unless set
  --format text|json|markdown   text for people (default)

${CREDENTIALS_HELP}
Exit code: 0 passed (warnings included), 2 a stage failed or users could not be read, 1 the test could
not run.
`;

const OPTIONS = {
  server: { type: 'string' },
  'allow-host': { type: 'string', multiple: true },
  timeout: { type: 'string' },
  format: { type: 'string' },
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
  const server = serverFrom(values.server, process.env);
  const report = await testConnection({
    server,
    credentials: credentialsFrom(process.env, server),
    allowedHosts: values['allow-host'] ?? [],
    timeoutMs: seconds(values.timeout ?? '15') * 1000,
    signal: interruptSignal(),
  });
  if (format === 'json') terminal.out(reportAsJson(report));
  else if (format === 'markdown') terminal.out(reportAsMarkdown(report));
  else terminal.out(reportAsText(report, { color: terminal.color }));
  return EXIT_CODES[report.outcome];
}

/** The longest a timer of Node waits, about 24 days, is far beyond what makes sense here. */
const MAX_SECONDS = 3600;

function seconds(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!(value > 0 && value <= MAX_SECONDS))
    throw new UsageError(`--timeout is a number of seconds above 0, at most ${MAX_SECONDS}; not ${text}.`);
  return value;
}
