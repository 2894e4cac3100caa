import type { ExpressionInput, ValueSource } from '../plan/provenance';
import type { UserValues } from '../users/user';
import type { PushContext } from './context';
import type { PushValue } from './values';

/** Where a value that is pushed comes from; undefined for one that no mapping gives. */
export function sourceOfValue(
  { attribute, value }: PushValue,
  { uri, lines }: PushContext,
  person: UserValues,
): ValueSource | undefined {
  const { source } = attribute;
  if (source === undefined) return undefined;
  const place = source.place ?? { start: 0, end: 0 };
  const { line, character } = lines().positionAt(place.start);
  return {
    sent: typeof value === 'number' ? undefined : value,
    provenance: {
      uri,
      parameter: attribute.name,
      start: place.start,
      end: place.end,
      line: line + 1,
      column: character + 1,
      expression: source.expression,
      inputs: source.inputs.map(({ name, path }) => inputOf(name, path, person)),
    },
  };
}

function inputOf(name: string, path: string, values: UserValues): ExpressionInput {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) return { path };
  if (value === null) return { path, value: null };
  return { path, value: typeof value === 'object' ? JSON.stringify(value) : String(value) };
}
