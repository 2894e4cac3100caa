import { detailLines } from '../../../../server/src/provisioning/render/details-text';
import { explainEntry } from '../../../../server/src/provisioning/render/explain-entry';
import type { AttributeJson, RequestJson } from '../../../../server/src/provisioning/render/plan-format';
import { printable, shownValue } from '../../../../server/src/provisioning/render/style';
import { wrapLines } from '../../../../server/src/provisioning/render/wrap-lines';
import { painter } from '../../../../server/src/text/paint';
import type { PinnedOutcome, Planned } from './outcome';

/** Characters of a line, so that it fits half a window. */
const WIDTH = 60;

const plain = painter(false);

/** What the document about the sample user says. */
export function pinnedText(outcome: PinnedOutcome): string {
  switch (outcome.kind) {
    case 'nobody':
      return 'No sample user is chosen, or the file with the person is gone. Choose one: RingCentral: Choose Sample User.\n';
    case 'noAccount':
      return `There is no account to plan ${outcome.person} against. Choose one above the mapping.\n`;
    case 'notRead':
      return `${outcome.account} was not read in this window. Have it read above the mapping.\n`;
    case 'failed': {
      const { part, person, reason, before } = outcome;
      const when = part === 'mapping' ? ' as the text is now' : '';
      const head = `There is no plan for ${person}${when}: ${reason}\n`;
      return before === undefined ? head : `${head}What follows is the plan of before.\n\n${planText(before)}`;
    }
    case 'planned':
      return planText(outcome);
  }
}

/** What a person reads beside the mapping: what happens, what changes and from where, then how it came about. */
function planText({ entry, person, people, account }: Planned): string {
  const explained = explainEntry(entry);
  const { action, reason, notes, attributes, userName } = explained;
  const lines = [
    `${person}: ${action === 'unchanged' ? 'no change' : action}`,
    ...(reason !== null ? [reason] : action === 'create' ? [userName] : []),
    ...(attributes.length === 0 ? [] : ['', ...attributes.flatMap(changeLines)]),
    ...notes.map((note) => `Note: ${note}`),
    '',
    ...detailLines({ ...explained, action: 'update', requests: explained.requests.map(withReadableBody) }, plain),
    '',
    `${person} of ${people}, planned alone against ${account}, with the text of the editors as it is now. Nothing was sent.`,
  ];
  return wrapLines(`${lines.join('\n')}\n`, WIDTH);
}

function changeLines({ path, before, after, sent, provenance }: AttributeJson): readonly string[] {
  const note = sent === undefined ? '' : ` (sent as ${shownValue(sent)})`;
  const change = (before === null ? shownValue(after) : `${shownValue(before)} → ${shownValue(after)}`) + note;
  if (provenance === undefined) return [printable(`${path}  ${change}`)];
  const { parameter, uri, line, expression } = provenance;
  const place = uri === '' ? parameter : `${parameter} line ${line}`;
  return [printable(`${path}  ${change}`), printable(`    ⟵ ${place}: ${expression}`)];
}

/** JSON on several lines, since the document is narrow. */
function withReadableBody(request: RequestJson): RequestJson {
  if (request.body === null) return request;
  try {
    return { ...request, body: JSON.stringify(JSON.parse(request.body), null, 2) };
  } catch {
    return request;
  }
}
