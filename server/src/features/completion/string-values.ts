import type { SchemaPlace } from '../../documents/json-schema/schema-place';

/** The values of an enumeration by name; its numbers are for programs. */
export function stringValues({ values }: SchemaPlace): readonly string[] {
  return values.filter((value): value is string => typeof value === 'string');
}
