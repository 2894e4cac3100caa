import type { PlanEntry } from '../../../server/src/provisioning/plan/plan';
import { entryChanges } from '../../../server/src/provisioning/render/explain-entry';
import { searchable } from '../../webview/plan/model/searchable';

/** Deeper than any user of SCIM; a body nested deeper is not searched further. */
const deepest = 20;

/** Texts that are the same for everybody and say nothing of a person. */
const schema = /^urn:ietf:params:scim:/;

/**
 * What a person can be found by that their row does not show: the values their requests send, as they are sent and as
 * RingCentral makes them, and of a leaver what they had. What changes for those who stay is in the pattern of the row.
 * @returns the values as they are searched, one a line
 */
export function ownValues(entry: PlanEntry): string {
  const { action } = entry;
  if (action === 'unchanged' || action === 'skipped') return '';
  const values = new Set<string>();
  if (action !== 'update' && action !== 'enable') {
    const { before, changes } = entryChanges(entry);
    for (const change of changes) for (const value of [change.before, change.after]) addText(value, values);
    if (action === 'remove' || action === 'disable') for (const value of before.values()) addText(value, values);
  }
  for (const { body } of entry.requests) if (body !== undefined) addTexts(parsed(body), deepest, values);
  return searchable([...values].join('\n'));
}

/** A body that cannot be known is none. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function addTexts(value: unknown, depth: number, values: Set<string>): void {
  if (typeof value === 'number') values.add(String(value));
  else if (typeof value !== 'object' || value === null) addText(value, values);
  else if (depth > 0) for (const one of Object.values(value)) addTexts(one, depth - 1, values);
}

function addText(value: unknown, values: Set<string>): void {
  if (typeof value === 'string' && value !== '' && !schema.test(value)) values.add(value);
}
