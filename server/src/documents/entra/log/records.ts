import { asObject, asString, objectsIn, textOf } from '../../../json/narrow';
import type { JsonArray, JsonNode, JsonObject, JsonString } from '../../../json/node';

/** One row of a provisioning log: members by name, letter case aside, as exports differ in it. */
export interface LogRecord {
  /** All of it. */
  readonly node: JsonNode;
  /** The first of the names that is there and not null. */
  get(...names: readonly string[]): JsonNode | undefined;
}

/** A record that is an object. */
export class ObjectRecord implements LogRecord {
  private members: ReadonlyMap<string, JsonNode> | undefined;

  constructor(readonly node: JsonObject) {}

  get(...names: readonly string[]): JsonNode | undefined {
    this.members ??= membersOf(this.node);
    return firstOf(this.members, names);
  }
}

/** A record that is a row of a table, whose columns stand beside it. */
export class RowRecord implements LogRecord {
  private readonly members: ReadonlyMap<string, JsonNode>;

  constructor(
    readonly node: JsonArray,
    columns: readonly string[],
  ) {
    this.members = new Map(
      columns.flatMap((column, index) => {
        const value = node.items[index];
        return value === undefined ? [] : [[column.toLowerCase(), value] as const];
      }),
    );
  }

  get(...names: readonly string[]): JsonNode | undefined {
    return firstOf(this.members, names);
  }
}

function membersOf({ properties }: JsonObject): ReadonlyMap<string, JsonNode> {
  return new Map(
    properties.flatMap(({ key, value }) => (value === undefined ? [] : [[key.value.toLowerCase(), value]])),
  );
}

function firstOf(members: ReadonlyMap<string, JsonNode>, names: readonly string[]): JsonNode | undefined {
  for (const name of names) {
    const value = members.get(name.toLowerCase());
    if (value !== undefined && value.kind !== 'null') return value;
  }
  return undefined;
}

/**
 * The rows of a provisioning log in any of its forms: the portal's JSON download (a list), an answer of Graph's
 * `GET /auditLogs/provisioning` or one summary of it, rows of the table AADProvisioningLogs of Log Analytics (a list, or
 * an answer of its query API), records of a diagnostic setting. Empty when the file is none.
 */
export function logRecords(root: JsonNode | undefined): readonly LogRecord[] {
  const records = candidates(root);
  return records.length > 0 && records.every(isLogRecord) ? records : [];
}

function candidates(root: JsonNode | undefined): readonly LogRecord[] {
  if (root?.kind === 'array') return objectsIn(root).map(inside);
  const object = asObject(root);
  if (object === undefined) return [];
  for (const key of ['value', 'records']) {
    if (object.get(key)?.kind === 'array') return objectsIn(object.get(key)).map(inside);
  }
  const tables = objectsIn(object.get('tables'));
  return tables.length > 0 ? tables.flatMap(rowsOf) : [inside(object)];
}

/** A record of a diagnostic setting has the summary in its `properties`. */
function inside(object: JsonObject): LogRecord {
  const record = new ObjectRecord(object);
  const properties = asObject(record.get('properties'));
  return properties === undefined ? record : new ObjectRecord(properties);
}

function rowsOf(table: JsonObject): readonly LogRecord[] {
  const columns = objectsIn(table.get('columns')).map((column) => textOf(column.get('name')));
  const rows = table.get('rows');
  if (rows?.kind !== 'array') return [];
  return rows.items.flatMap((row) => (row.kind === 'array' ? [new RowRecord(row, columns)] : []));
}

const TELLING = [
  'changeId',
  'provisioningAction',
  'provisioningStatusInfo',
  'statusInfo',
  'sourceIdentity',
  'modifiedProperties',
];

function isLogRecord(record: LogRecord): boolean {
  return record.get('provisioningSteps') !== undefined && record.get(...TELLING) !== undefined;
}

/** The two strings of an answer of `provisionOnDemand`, each with JSON in it. */
export function onDemandParts(
  root: JsonNode | undefined,
): { readonly key: JsonString; readonly value: JsonString } | undefined {
  const object = asObject(root);
  const [key, value] = [asString(object?.get('key')), asString(object?.get('value'))];
  return key !== undefined && value !== undefined ? { key, value } : undefined;
}

/** Whether this is an answer of `provisionOnDemand` (a `stringKeyStringValuePair`). */
export function isOnDemandResult(root: JsonNode | undefined): boolean {
  return /provisioningSteps/i.test(onDemandParts(root)?.value.value ?? '');
}
