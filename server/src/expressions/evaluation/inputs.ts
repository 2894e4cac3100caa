import { DateValue } from '../groovy/runtime/types';
import type { Scope } from '../kit/scope';
import { createScope, withValues } from '../kit/scope';
import type { Property, Shape } from '../kit/shape';
import { isRecord, ownEntry, type Value, type ValueRecord } from '../kit/value';

/** Inputs nested deeper than this have no shape of their own below it. */
const depthLimit = 32;

/**
 * The scope that holds the given values and nothing else. An object is a map, of which a missing key is null;
 * `{ "$bean": { … } }` stands for an object such as Saviynt's user, of which a missing property is an error, and
 * `{ "$date": "2024-01-15T10:20:30Z" }` for a java.util.Date of Groovy.
 *
 * @param now milliseconds since 1970; undefined: the time is unknown
 * @param complete whether a name without a value does not exist (true), or is only not known (false)
 * @param completeKeys the same of the keys of the objects among the inputs
 */
export function inputScope(
  inputs: ValueRecord,
  now: number | undefined,
  complete: boolean,
  completeKeys: boolean = complete,
): Scope {
  const names = Object.keys(inputs);
  const bindings = names.map((name) => ({
    name,
    documentation: 'An input of this evaluation.',
    shape: shapeOf(ownEntry(inputs, name) ?? null, completeKeys, 0),
  }));
  // A prototype would make `constructor` an input.
  const values: Record<string, Value> = Object.create(null);
  for (const name of names) values[name] = plain(ownEntry(inputs, name) ?? null, 0);
  return withValues(createScope(bindings, complete), values, now);
}

/** The same value without the `$bean` marks, which `shapeOf` turns into shapes. */
function plain(value: Value, depth: number): Value {
  if (depth > depthLimit) return value;
  if (Array.isArray(value)) return value.map((item: Value) => plain(item, depth + 1));
  if (!isRecord(value)) return value;
  const date = dateOf(value);
  if (date !== undefined) return date;
  const fields = beanFields(value) ?? value;
  const result: Record<string, Value> = Object.create(null);
  for (const key of Object.keys(fields)) result[key] = plain(fields[key] ?? null, depth + 1);
  return result;
}

/** What is known of an input: only that its value is of this type, for a null nothing. */
function shapeOf(value: Value, complete: boolean, depth: number): Shape {
  if (depth > depthLimit) return { type: 'any' };
  if (typeof value === 'string') return { type: 'string' };
  if (typeof value === 'boolean') return { type: 'boolean' };
  if (typeof value === 'number' || typeof value === 'bigint') return { type: 'number' };
  if (Array.isArray(value)) return { type: 'list' };
  if (!isRecord(value)) return { type: 'any' };
  if (dateOf(value) !== undefined) return { type: 'date' };
  const bean = beanFields(value);
  const fields = bean ?? value;
  const properties = new Map<string, Property>();
  for (const key of Object.keys(fields)) {
    const shape = shapeOf(fields[key] ?? null, complete, depth + 1);
    properties.set(key, { name: key, documentation: '', shape });
  }
  return bean === undefined ? { type: 'map', complete, properties } : { type: 'object', complete: true, properties };
}

function dateOf(value: ValueRecord): DateValue | undefined {
  const written = ownEntry(value, '$date');
  if (Object.keys(value).length !== 1 || typeof written !== 'string') return undefined;
  const time = Date.parse(written);
  return Number.isNaN(time) ? undefined : new DateValue(time);
}

function beanFields(value: ValueRecord): ValueRecord | undefined {
  const fields = ownEntry(value, '$bean');
  return Object.keys(value).length === 1 && isRecord(fields) ? fields : undefined;
}
