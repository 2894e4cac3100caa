import { MemoKey } from '../../../documents/memo';
import { readMappingValue } from '../../../documents/saviynt/mapping-value';
import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import type { JsonNode, JsonObject, JsonProperty, JsonString } from '../../../json/node';
import { CONSTANT_PREFIX, MARKER_PREFIX } from '../../../knowledge/saviynt/mapping-words';

/** One entry of an attribute mapping: `"accountID": "id~#~char"`. */
export interface Mapping {
  readonly property: JsonProperty;
  readonly node: JsonString;
  /** What stands before the last `~#~`, untrimmed; all of it when there is no separator. */
  readonly source: string;
  /** What stands after it, untrimmed; undefined when there is no separator. */
  readonly type: string | undefined;
  /** A path in the record, rather than a constant (`#CONST#…`) or a marker (`STORE#…`). */
  readonly isPath: boolean;
}

export interface MappingTable {
  readonly object: JsonObject;
  readonly mappings: readonly Mapping[];
}

const NONE: readonly MappingTable[] = [];

const TABLES = new MemoKey(({ root, text }: SaviyntParameter): readonly MappingTable[] => {
  // Looked at before the tree is. An escape may be a letter of the key.
  if (!text.text.includes('olsToPropsMap') && !text.text.includes('\\u')) return NONE;
  const list: MappingTable[] = [];
  collect(root, list);
  return list;
});

/** Every colsToPropsMap and responseColsToPropsMap of the parameter, wherever it stands. */
export function mappingTables(parameter: SaviyntParameter): readonly MappingTable[] {
  return parameter.memo.of(TABLES);
}

/** The entries of one mapping object. */
export function mappingsOf(object: JsonObject): readonly Mapping[] {
  return object.properties.flatMap((property) =>
    property.value?.kind === 'string' ? [read(property, property.value)] : [],
  );
}

function collect(node: JsonNode | undefined, found: MappingTable[]): void {
  if (node?.kind === 'array') for (const item of node.items) collect(item, found);
  if (node?.kind !== 'object') return;
  for (const { key, value } of node.properties) {
    if (value?.kind === 'object' && (key.value === 'colsToPropsMap' || key.value === 'responseColsToPropsMap'))
      found.push({ object: value, mappings: mappingsOf(value) });
    else if (value?.kind === 'object' || value?.kind === 'array') collect(value, found);
  }
}

function read(property: JsonProperty, node: JsonString): Mapping {
  const { source, type } = readMappingValue(node.value);
  return { property, node, source, type, isPath: isPath(source.trim()) };
}

function isPath(source: string): boolean {
  return (
    source !== '' && !source.startsWith(CONSTANT_PREFIX) && !source.startsWith(MARKER_PREFIX) && !source.includes('${')
  );
}
