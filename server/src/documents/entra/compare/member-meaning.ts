import type { JsonNode } from '../../../json/node';
import { flagsOf } from '../model/members';

/** What a member comes to, whatever way it is written; undefined when it is none of Graph's. */
type Reader = (node: JsonNode | undefined) => string | undefined;

/** An enumeration by name or number; left out, its first value. */
function oneOf(...names: readonly string[]): Reader {
  return (node) => {
    if (isAbsent(node)) return names[0];
    if (node.kind === 'number') return names[node.value];
    return node.kind === 'string' ? node.value : undefined;
  };
}

/** Flags as "Add,Update,Delete", with or without blanks, or as the number of their bits. */
function flags(...names: readonly string[]): Reader {
  return (node) => {
    if (isAbsent(node)) return '';
    const number = node.kind === 'number' ? node.value : undefined;
    const found =
      number === undefined
        ? node.kind === 'string'
          ? flagsOf(node.value)
          : undefined
        : names.filter((_, bit) => (number & (1 << bit)) !== 0);
    return found === undefined ? undefined : [...found].sort().join(',');
  };
}

const truth: Reader = (node) => (isAbsent(node) ? 'false' : node.kind === 'boolean' ? String(node.value) : undefined);
const count: Reader = (node) => (isAbsent(node) ? '0' : node.kind === 'number' ? String(node.value) : undefined);

/**
 * Members with a default or with several spellings, by the metadata of Microsoft Graph (v1.0 CSDL). `type` is not among
 * them: sources and attributes both have one, with different numbers, and exports write both by name.
 */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['flowType', oneOf('Always', 'ObjectAddOnly', 'MultiValueAddOnly', 'ValueAddOnly', 'AttributeAddOnly')],
  ['flowBehavior', oneOf('FlowWhenChanged', 'FlowAlways')],
  ['flowTypes', flags('Add', 'Update', 'Delete')],
  ['mutability', oneOf('ReadWrite', 'ReadOnly', 'Immutable', 'WriteOnly')],
  ['matchingPriority', count],
  ['exportMissingReferences', truth],
  ['anchor', truth],
  ['caseExact', truth],
  ['multivalued', truth],
  ['required', truth],
  ['flowNullValues', truth],
]);

/** Whether {@link memberMeaning} knows the member. */
export function hasOwnMeaning(key: string): boolean {
  return READERS.has(key);
}

/** What a member comes to, whatever way it is written; undefined when that cannot be told. */
export function memberMeaning(key: string, node: JsonNode | undefined): string | undefined {
  return READERS.get(key)?.(node);
}

function isAbsent(node: JsonNode | undefined): node is undefined {
  return node === undefined || node.kind === 'null';
}
