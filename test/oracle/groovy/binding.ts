import { DateValue } from '../../../server/src/expressions/groovy/runtime/types';
import { createScope, type Scope, withValues } from '../../../server/src/expressions/kit/scope';
import type { Shape } from '../../../server/src/expressions/kit/shape';
import type { Value } from '../../../server/src/expressions/kit/value';

interface Revived {
  readonly value: Value;
  readonly shape: Shape;
}

function revive(json: unknown): Revived {
  if (Array.isArray(json)) return { value: json.map((item) => revive(item).value), shape: { type: 'list' } };
  if (typeof json !== 'object' || json === null) return { value: json as Value, shape: { type: 'any' } };
  const record = json as Record<string, unknown>;
  if (typeof record.$date === 'string') {
    return { value: new DateValue(Date.parse(record.$date)), shape: { type: 'date' } };
  }
  const isBean = '$bean' in record;
  const fields = (isBean ? record.$bean : record) as Record<string, unknown>;
  const entries = Object.entries(fields).map(([name, item]) => [name, revive(item)] as const);
  const value = Object.fromEntries(entries.map(([name, item]) => [name, item.value]));
  const properties = new Map(entries.map(([name, { shape }]) => [name, { name, documentation: '', shape }]));
  return { value, shape: isBean ? { type: 'object', name: 'Bean', complete: true, properties } : { type: 'map' } };
}

/** The scope of test/vectors/groovy/binding.json (as parsed), as the engine sees it. */
export function scopeOfBinding(json: Readonly<Record<string, unknown>>): Scope {
  const entries = Object.entries(json).map(([name, item]) => [name, revive(item)] as const);
  const bindings = entries.map(([name, { shape }]) => ({ name, documentation: '', shape }));
  return withValues(
    createScope(bindings, true),
    Object.fromEntries(entries.map(([name, { value }]) => [name, value])),
    1_700_000_000_000,
  );
}
