import type { Connector } from '../../documents/saviynt/connector';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { schemaAt } from '../../documents/saviynt/schema';
import type { SchemaPlace } from '../../documents/saviynt/schema-place';
import type { JsonValue } from '../../json/value';
import type { JsonCursor, KeyCursor, ValueCursor } from '../json-cursor';
import { atCursor, type Completion, type Draft } from './completion';
import { keyInsertion, type Layout, valueInsertion } from './value-insertion';

/** Keys and values of a parameter, from its JSON Schema; names of authentications, from ConnectionJSON. */
export function completeJson(
  cursor: JsonCursor,
  parameter: SaviyntParameter,
  connector: Connector,
): readonly Completion[] {
  const drafts = cursor.kind === 'key' ? keys(cursor, parameter) : values(cursor, parameter, connector);
  return drafts.map((draft) => atCursor(draft, cursor, parameter.text));
}

function keys(cursor: KeyCursor, parameter: SaviyntParameter): readonly Draft[] {
  const schema = schemaAt(parameter.name, cursor.path);
  if (schema === undefined) return [];
  const layout: Layout = parameter.text.depth === 0 ? 'lines' : 'one line';
  const present = new Set(
    cursor.object.properties.filter((property) => property !== cursor.property).map(({ key }) => key.value),
  );
  return [...schema.properties]
    .filter(([key]) => !present.has(key))
    .map(([key, child]) => {
      return {
        label: key,
        kind: 'key',
        ...words(child),
        insertion: cursor.hasColon ? [JSON.stringify(key)] : keyInsertion(key, child, layout),
        rank: schema.required.includes(key) ? 0 : 1,
      };
    });
}

function values(cursor: ValueCursor, parameter: SaviyntParameter, connector: Connector): readonly Draft[] {
  const key = cursor.path.at(-1);
  const named = key === 'connection' ? connectionNames(connector) : [];
  if (named.length > 0) return named;
  if (key === 'accountIdPath') return accountIdPaths(parameter);
  const schema = schemaAt(parameter.name, cursor.path);
  if (schema === undefined) return [];
  const known = schema.types.includes('boolean') ? [true, false] : schema.values;
  const drafts: Draft[] = known.map((value, rank) => ({
    label: typeof value === 'string' ? value : JSON.stringify(value),
    kind: 'value',
    ...(value === schema.default ? { detail: 'default' } : {}),
    insertion: [JSON.stringify(value)],
    rank,
  }));
  if (cursor.quoted || drafts.length > 0 || !isStructure(schema)) return drafts;
  const layout: Layout = parameter.text.depth === 0 ? 'lines' : 'one line';
  const label = schema.types.includes('array') ? '[…]' : '{…}';
  return [{ label, kind: 'value', ...words(schema), insertion: valueInsertion(schema, layout, 0) }];
}

function isStructure({ types }: SchemaPlace): boolean {
  return types.includes('object') || types.includes('array');
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

function words(schema: SchemaPlace | undefined): Pick<Draft, 'detail' | 'documentation'> {
  const usual: JsonValue = schema?.default;
  const text = [schema?.description, usual === undefined ? undefined : `Default: \`${JSON.stringify(usual)}\`.`];
  const documentation = text.filter((part) => part !== undefined).join('\n\n');
  return {
    ...(schema === undefined ? {} : { detail: schema.types.join(' or ') }),
    ...(documentation === '' ? {} : { documentation }),
  };
}
