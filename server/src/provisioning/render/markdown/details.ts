import { escapeMarkup } from '../../../text/markup';
import type { AttributeJson, EntryJson, RequestJson } from '../plan-format';
import { sendingLead } from '../sending-words';
import { printable, shownValue } from '../style';
import { inertCode, inertText } from './inert';

/** Everything about one person, folded away (GitHub, GitLab: details and summary in Markdown). */
export function detailsOf(entry: EntryJson): string {
  const { title, action, line, steps, attributes, requests } = entry;
  return [
    '',
    `<details><summary>${inertCode(title)} (line ${line}): ${action}</summary>`,
    '',
    ...steps.map(({ name, status, text }) => `- ${name}, ${status}: ${inertText(text)}`),
    ...(attributes.length === 0 ? [] : ['', ...attributes.map(attributeLine)]),
    ...requests.flatMap(requestLines),
    '',
    '</details>',
    '',
  ].join('\n');
}

function attributeLine({ path, before, after, sent, provenance }: AttributeJson): string {
  const change = `- ${inertCode(path)}: ${inertCode(shownValue(before))} → ${inertCode(shownValue(after))}`;
  const note = sent === undefined ? '' : `, sent as ${inertCode(shownValue(sent))}`;
  const from =
    provenance === undefined
      ? ''
      : `, from ${inertText(provenance.parameter)} line ${provenance.line}: ${inertCode(provenance.expression)}`;
  return change + note + from;
}

function requestLines({ method, url, body, sent, problem, answer }: RequestJson): readonly string[] {
  const lines = ['', `${sendingLead(sent)}${inertCode(`${method} ${url}`)}`];
  // One line in the source, so that no empty line of a body ends the HTML block (CommonMark 0.31, HTML blocks).
  if (body !== null) lines.push('', `<pre>${body.split('\n').map(preLine).join('&#10;')}</pre>`);
  if (problem !== null) lines.push('', inertText(problem));
  if (answer !== null) {
    const detail = answer.detail === null ? '' : ` ${inertText(answer.detail)}`;
    lines.push('', `→ ${answer.status}${detail} ${inertText(answer.confidenceLabel)}`);
  }
  return lines;
}

function preLine(line: string): string {
  return escapeMarkup(printable(line));
}
