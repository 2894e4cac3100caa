import type { JsonNode } from '../../../json/node';
import type { EmbeddedText } from '../../../text/embedded-text';
import { type LogEntry, type LogError, readEntry } from './entry';
import { LogPart } from './part';
import { ObjectRecord, onDemandParts } from './records';

/**
 * Reads an answer of `provisionOnDemand`: the strings `value` and `key` hold, as JSON, what was done with each object and
 * the result of all. An error that only `key` names is given to the entries.
 */
export function onDemandEntries(root: JsonNode | undefined, text: EmbeddedText): readonly LogEntry[] {
  const parts = onDemandParts(root);
  if (parts === undefined) return [];
  const inner = text.inString(parts.value);
  const result = new LogPart(parts.key, text);
  const status = result.get('result').text.toLowerCase();
  const error = errorOf(result);
  return new LogPart(parts.value, text).items.flatMap(({ node }) => {
    if (node?.kind !== 'object') return [];
    const entry = readEntry(new ObjectRecord(node), inner);
    return [{ ...entry, status: entry.status || status, error: entry.error ?? error }];
  });
}

function errorOf(result: LogPart): LogError | undefined {
  const details = result.get('details');
  const code = details.get('errorCode');
  const reason = details.get('errorMessage', 'reason');
  const span = code.span ?? reason.span;
  if (span === undefined || (code.text === '' && reason.text === '')) return undefined;
  return {
    code: code.text,
    reason: reason.text,
    additionalDetails: '',
    category: '',
    recommendedAction: details.get('recommendedAction').text,
    span,
  };
}
