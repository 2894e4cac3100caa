import type { ScimUser } from '../../account/scim-user';
import type { Connector } from '../../documents/saviynt/connector';
import { readMappingValue } from '../../documents/saviynt/mapping-value';
import { Unknown, type Value } from '../../expressions/kit/value';
import type { JsonObject } from '../../json/node';
import { accountShape } from '../../knowledge/saviynt/account';
import { CONSTANT_PREFIX, MARKER_PREFIX } from '../../knowledge/saviynt/mapping-words';
import { type PathStep, parsePropertyPath, valueAtPath } from './property-path';

type Reader = (user: ScimUser) => Value;

/** How EIC's `account` is filled from a user of the target: `colsToPropsMap` of the account import. */
export interface AccountBinding {
  /** Where the import takes account.name from; undefined when it does not map it. */
  readonly namePath: readonly PathStep[] | undefined;
  /** False when the connector has no import we can read, and accountID ← id, name ← userName is assumed. */
  readonly isFromImport: boolean;
  /**
   * The values of the named properties for one user. A property the import does not map is unknown: EIC may have it from
   * responseColsToPropsMap or from a rule. A name EIC has no property for stays out, so that reading it fails as there.
   */
  read(user: ScimUser, properties: readonly string[]): Readonly<Record<string, Value>>;
}

const exactNames = new Map([...(accountShape.properties?.keys() ?? [])].map((name) => [name.toLowerCase(), name]));

/** Reads the account import of `connector`; without one, the mapping that every SCIM package has is assumed. */
export function readAccountBinding(connector: Connector): AccountBinding {
  const columns = importedColumns(connector);
  const isFromImport = columns.size > 0;
  if (!isFromImport) {
    columns.set('accountID', 'id');
    columns.set('name', 'userName');
  }
  const readers = new Map([...columns].map(([name, source]) => [name, reader(source)]));
  const name = columns.get('name');
  return {
    namePath: name === undefined || name.startsWith('#') ? undefined : parsePropertyPath(name),
    isFromImport,
    read(user, properties) {
      const values: Record<string, Value> = {};
      for (const property of properties) {
        const read = readers.get(property);
        if (read !== undefined) values[property] = read(user);
        else if (accountShape.properties?.has(property)) values[property] = notMapped(property);
      }
      return values;
    },
  };
}

function notMapped(property: string): Unknown {
  return new Unknown(`the import does not map account.${property}, so its value in EIC is not known`);
}

/** Property → source of every account call of the import; the type behind `~#~` does not matter here. */
function importedColumns(connector: Connector): Map<string, string> {
  const columns = new Map<string, string>();
  for (const call of connector.get('ImportAccountEntJSON')?.calls ?? []) {
    const map: JsonObject | undefined =
      call.section === 'accountParams' ? objectOf(call.object, 'colsToPropsMap') : undefined;
    for (const { key, value } of map?.properties ?? []) {
      if (value?.kind !== 'string' || value.value.startsWith(MARKER_PREFIX)) continue;
      const source = readMappingValue(value.value).source.trim();
      const name = exactNames.get(key.value.toLowerCase()) ?? key.value;
      if (source !== '' && !columns.has(name)) columns.set(name, source);
    }
  }
  return columns;
}

function objectOf(object: JsonObject, key: string): JsonObject | undefined {
  const node = object.get(key);
  return node?.kind === 'object' ? node : undefined;
}

function reader(source: string): Reader {
  if (source.startsWith(CONSTANT_PREFIX)) {
    const text = source.slice(CONSTANT_PREFIX.length);
    return text.includes('$') ? () => new Unknown('the import computes it with an expression') : () => text;
  }
  if (source === 'id') return (user) => user.id;
  if (source === 'userName') return (user) => user.userName;
  const path = parsePropertyPath(source);
  if (path[0] === 'meta') return () => new Unknown('RingCentral makes meta anew for every answer');
  return (user) => {
    const value = valueAtPath(user, path);
    return value === null || value instanceof Unknown ? value : String(value);
  };
}
