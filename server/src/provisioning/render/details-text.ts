import type { Paint } from '../../text/paint';
import type { EntryJson, RequestJson, StepStatus } from './plan-format';
import { sendingLead } from './sending-words';
import { printable, shownValue } from './style';

const MARKS: Readonly<Record<StepStatus, string>> = {
  success: '✓',
  skipped: '–',
  warning: '!',
  failure: '✗',
  unknown: '?',
};

/** What a person opens into: steps, attributes of a create, requests with the answer we expect. */
export function detailLines(entry: EntryJson, paint: Paint): string[] {
  const lines = entry.steps.map(
    ({ name, status, text, code }) =>
      `    ${MARKS[status]} ${name.padEnd(9)} ${printable(text)}${code === undefined ? '' : paint('dim', ` [${printable(code)}]`)}`,
  );
  if (entry.action === 'create') {
    for (const { path, after, sent } of entry.attributes) {
      const note = sent === undefined ? '' : ` (sent as ${shownValue(sent)})`;
      lines.push(`      ${printable(path)}  ${shownValue(after)}${paint('dim', note)}`);
    }
  }
  for (const request of entry.requests) lines.push(...requestLines(request, paint));
  return lines;
}

function requestLines(request: RequestJson, paint: Paint): string[] {
  const asked = printable(`${request.method} ${request.url}`);
  const lines = [`    ${sendingLead(request.sent)}${paint('bold', asked)}`];
  for (const [name, value] of Object.entries(request.headers)) lines.push(`      ${printable(`${name}: ${value}`)}`);
  if (request.body !== null) for (const line of request.body.split('\n')) lines.push(`      ${printable(line)}`);
  if (request.problem !== null) lines.push(`      ${paint('red', printable(request.problem))}`);
  if (request.answer !== null) {
    const { status, detail, confidenceLabel } = request.answer;
    lines.push(`    → ${status}${detail === null ? '' : ` ${printable(detail)}`}  ${paint('dim', confidenceLabel)}`);
  }
  if (request.task !== null) {
    const word = { true: 'completes the task', false: 'marks the task failed', unknown: 'may go either way' };
    lines.push(`      ${paint('dim', `EIC ${word[`${request.task.succeeds}`]}: ${printable(request.task.because)}`)}`);
  }
  return lines;
}
