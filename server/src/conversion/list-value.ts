import type { Value } from '../expressions/kit/value';

/** `addresses[type eq "work"].country` of a JumpCloud user; undefined for a plain attribute, null where there is none. */
export function listValue(values: Readonly<Record<string, unknown>>, name: string): Value | undefined {
  const [, list = '', member = '', wanted = '', part = ''] =
    /^(\w+)\[(type|name) eq "([^"]*)"\]\.(\w+)$/.exec(name) ?? [];
  const items = Object.hasOwn(values, list) ? values[list] : undefined;
  if (list === '') return undefined;
  if (!Array.isArray(items)) return null;
  const found = items.find(
    (item): item is Record<string, unknown> =>
      typeof item === 'object' && item !== null && (item as Record<string, unknown>)[member] === wanted,
  );
  return found === undefined || !Object.hasOwn(found, part) ? null : plainValue(found[part]);
}

/** A text, number or Boolean; null for everything else. */
export function plainValue(value: unknown): Value {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
