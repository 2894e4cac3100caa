import { patchOpUrn } from '../../knowledge/scim/schema-urns';
import type { FlowChange } from './flowed-value';
import type { EntraDialect } from './options';

type PatchOperation = Readonly<Record<string, unknown>>;

/**
 * The body of PATCH /Users/{id} for some changes: Add where the target has no value, Replace where it has one.
 * Without the flag every attribute is an operation with a path, the words are capitalised and Booleans are texts. With
 * aadOptscim062020 the words are small, Booleans are Booleans, and several replaced attributes without a filter in their
 * path become one operation without a path (Microsoft Learn, Known issues and resolutions with SCIM 2.0 protocol
 * compliance, "Flags to alter the SCIM behavior").
 */
export function patchBody(changes: readonly FlowChange[], dialect: EntraDialect) {
  return { schemas: [patchOpUrn], Operations: dialect === 'default' ? usual(changes) : compliant(changes) };
}

function usual(changes: readonly FlowChange[]): readonly PatchOperation[] {
  return changes.map(({ flow, value, before }) => ({
    op: before === undefined ? 'Add' : 'Replace',
    path: flow.target.name,
    value: typeof value === 'boolean' ? (value ? 'True' : 'False') : value,
  }));
}

function compliant(changes: readonly FlowChange[]): readonly PatchOperation[] {
  const operations: PatchOperation[] = [];
  const together: FlowChange[] = [];
  for (const change of changes) {
    const { flow, value, before } = change;
    if (before !== undefined && !flow.target.isFiltered) together.push(change);
    else operations.push({ op: before === undefined ? 'add' : 'replace', path: flow.target.name, value });
  }
  const [first, second] = together;
  if (first !== undefined && second === undefined)
    operations.push({ op: 'replace', path: first.flow.target.name, value: first.value });
  else if (first !== undefined)
    operations.push({
      op: 'replace',
      value: Object.fromEntries(together.map(({ flow, value }) => [flow.target.name, value])),
    });
  return operations;
}
