import { isUnknown } from '../../../expressions/kit/value';
import { printable } from '../../render/style';
import type { ReadOutcome } from './run-read';
import type { CallPlace, SampleRequest } from './sample-request';

/** Longer answers are cut: an editor shows them slowly, and nobody reads on. */
const LONGEST = 60_000;

/** A request as HTTP writes it, with what is not known about it. `who` is a name, or undefined for nobody. */
export function requestAsText({ call, parameter }: CallPlace, request: SampleRequest, who: string | undefined): string {
  const { method, url, headers, body, problems } = request;
  const person = who === undefined ? '' : `, for ${printable(who)}`;
  return lines([
    `# ${parameter.name} · ${printable(call.name)}${person}. As Saviynt would send it; tokens and keys are hidden.`,
    ...problems.map((problem) => `# ! ${printable(problem)}`),
    '',
    `${method} ${printable(url)}`,
    ...Object.entries(headers).map(([name, value]) => `${printable(name)}: ${printable(value)}`),
    ...(body === undefined ? [] : ['', body]),
  ]);
}

/** What the account answered, and what the mapping makes of it. */
export function outcomeAsText(outcome: ReadOutcome, account: string): string {
  if (!outcome.sent) return lines([`# Not sent to ${printable(account)}: ${printable(outcome.reason)}`]);
  const { answer, records, more } = outcome;
  return lines([
    `# Answer of ${printable(account)}: ${answer.status}. The connector's own credentials were not used.`,
    '',
    answer.fault === undefined ? shownBody(answer.body) : `# The body is ${answer.fault}.`,
    '',
    records.length === 0 ? '# No mapped column reads this answer.' : '# What the mapping makes of it',
    ...records.flatMap((values, index) => [
      ...(records.length > 1 ? ['', `# record ${index + 1}`] : []),
      ...values.map(
        ({ column, cell }) => `${printable(column.name).padEnd(20)} ${shownCell(cell)}   ⟵ ${printable(column.source)}`,
      ),
    ]),
    ...(more > 0 ? ['', `# ${more} more records`] : []),
  ]);
}

function shownCell(cell: Parameters<typeof isUnknown>[0]): string {
  if (isUnknown(cell)) return `(unknown: ${printable(cell.reason)})`;
  return typeof cell === 'string' && cell !== '' ? printable(cell) : '(empty)';
}

function shownBody(body: unknown): string {
  if (body === undefined) return '# No body';
  let text: string;
  try {
    text = JSON.stringify(body, null, 2);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return '# The body is nested too deeply to be shown.';
  }
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}\n# … cut after ${LONGEST} characters` : text;
}

function lines(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`;
}
