import type { JsonProperty } from '../../json/node';
import type { SchemaPlace } from '../json-schema/schema-place';
import { isReadOption, optionPlace } from './options';

/** An option of a project file that is not read as it stands. */
export interface MisreadOption {
  readonly property: JsonProperty;
  /** What it must be: `a list of texts`; undefined where no option has this name. */
  readonly wanted: string | undefined;
}

/**
 * The options that `readOptions` leaves out. A preview without them would do what nobody asked for: a limit that is not
 * read limits nothing.
 */
export function misreadOptions(properties: readonly JsonProperty[]): readonly MisreadOption[] {
  return properties.flatMap((property) => {
    const { key, value } = property;
    const place = optionPlace(key.value);
    if (place === undefined) return { property, wanted: undefined };
    return value !== undefined && isReadOption(value, place) ? [] : { property, wanted: wantedBy(key.value, place) };
  });
}

function wantedBy(name: string, place: SchemaPlace): string {
  if (name === 'now') return 'a time such as "2026-01-15T09:00:00Z"';
  const [type] = place.types;
  switch (type) {
    case 'boolean':
      return 'true or false';
    case 'object':
      return `{ "count": N }, { "percent": N } up to ${place.property('percent')?.range?.most}, or both`;
    case 'number':
      return `a number of hours from ${place.range?.least}`;
    case 'array':
      return 'a list of texts';
    default:
      return place.allowed.length === 0 ? 'a text' : `one of ${place.allowed.join(', ')}`;
  }
}
