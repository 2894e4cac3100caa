import type { SchemaPlace } from '../../documents/json-schema/schema-place';
import type { Connector } from '../../documents/saviynt/connector';
import { readMappingValue } from '../../documents/saviynt/mapping-value';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { attributeOwner, schemaAt } from '../../documents/saviynt/schema';
import { attributesOf } from '../../knowledge/saviynt/attributes';
import { MAPPING_SEPARATOR, mappingMarkers, mappingTypes } from '../../knowledge/saviynt/mapping-words';
import type { ValueCursor } from '../json-cursor';
import type { Draft } from './completion';
import type { Layout } from './layout';
import { schemaWords } from './schema-words';
import { bodyInsertion } from './snippet-body';
import { valueInsertion } from './value-insertion';

/** What can stand in the place of a value: names of the connector, known values, whole structures. */
export function valueDrafts(cursor: ValueCursor, parameter: SaviyntParameter, connector: Connector): readonly Draft[] {
  const { path, quoted } = cursor;
  const key = path.at(-1);
  const named = key === 'connection' ? connectionNames(connector) : [];
  if (named.length > 0) return named;
  if (key === 'accountIdPath') return accountIdPaths(parameter);
  const holder = path.length === 0 ? undefined : schemaAt(parameter.name, path.slice(0, -1));
  const schema = schemaAt(parameter.name, path);
  if (schema === undefined) return [];
  if (attributeOwner(holder) !== undefined && schema.title === 'mapping') return mappingDrafts(cursor);
  const drafts = [...attributeDrafts(schema), ...knownValues(schema)];
  const layout: Layout = parameter.text.depth === 0 ? 'lines' : 'one line';
  if (quoted) return drafts;
  const snippets = schema.snippets.map(({ label, description, body }, rank): Draft => {
    const documentation = description ?? schema.description;
    return {
      label,
      kind: 'value',
      ...(documentation === undefined ? {} : { documentation }),
      insertion: bodyInsertion(body, layout),
      rank,
    };
  });
  if (snippets.length > 0 || drafts.length > 0 || !isStructure(schema)) return [...snippets, ...drafts];
  const label = schema.types.includes('array') ? '[…]' : '{…}';
  return [{ label, kind: 'value', ...schemaWords(schema), insertion: valueInsertion(schema, layout, 0) }];
}

function knownValues(schema: SchemaPlace): readonly Draft[] {
  const known = schema.types.includes('boolean') ? [true, false] : schema.values;
  return known.map((value, rank) => {
    const documentation = schema.meanings.get(String(value));
    return {
      label: typeof value === 'string' ? value : JSON.stringify(value),
      kind: 'value',
      ...(value === schema.default ? { detail: 'default' } : {}),
      ...(documentation === undefined ? {} : { documentation }),
      insertion: [JSON.stringify(value)],
      rank,
    };
  });
}

function isStructure({ types }: SchemaPlace): boolean {
  return types.includes('object') || types.includes('array');
}

/** Names of attributes, in the places that hold one. */
function attributeDrafts(schema: SchemaPlace): readonly Draft[] {
  const attributes = attributeOwner(schema);
  if (attributes === undefined || schema.types.includes('object')) return [];
  return attributesOf(attributes).map(({ name, documentation }, index) => ({
    label: name,
    kind: 'attribute',
    detail: `attribute of the ${attributes}`,
    documentation,
    insertion: [JSON.stringify(name)],
    rank: 100 + index,
  }));
}

/** `path~#~type` with each type; where nothing is written yet also the markers that are no paths. */
function mappingDrafts({ node }: ValueCursor): readonly Draft[] {
  const written = node?.kind === 'string' ? readMappingValue(node.value).source : '';
  const types = [...mappingTypes].map(([type, documentation], rank): Draft => {
    const text = `${written}${MAPPING_SEPARATOR}${type}`;
    return { label: text, kind: 'value', documentation, insertion: [JSON.stringify(text)], rank };
  });
  if (written !== '' && !written.startsWith('#') && !written.startsWith('S')) return types;
  const markers = mappingMarkers.map(([marker, documentation]): Draft => {
    const text = `${marker}${MAPPING_SEPARATOR}char`;
    return { label: text, kind: 'value', documentation, insertion: [JSON.stringify(text)], rank: types.length };
  });
  return [...types, ...markers];
}

function connectionNames(connector: Connector): readonly Draft[] {
  const all = connector.get('ConnectionJSON')?.authentications ?? [];
  return all.map(({ key, value }) => {
    const type = value?.kind === 'object' ? value.get('authType') : undefined;
    return {
      label: key.value,
      kind: 'connection',
      ...(type?.kind === 'string' ? { detail: type.value } : {}),
      documentation: 'An authentication of ConnectionJSON.',
      insertion: [JSON.stringify(key.value)],
    };
  });
}

function accountIdPaths(parameter: SaviyntParameter): readonly Draft[] {
  const names = parameter.calls.filter(({ name, method }) => name !== '' && method === 'POST').map(({ name }) => name);
  return [...new Set(names)].map((name) => ({
    label: `${name}.message.id`,
    kind: 'value',
    documentation: `The "id" in the answer of ${name}.`,
    insertion: [JSON.stringify(`${name}.message.id`)],
  }));
}
