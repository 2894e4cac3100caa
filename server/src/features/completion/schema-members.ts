import type { SchemaPlace } from '../../documents/json-schema/schema-place';
import { linkedPage } from '../../knowledge/entra/pages';
import { typeOf } from '../hover/entra/words';
import type { KeyCursor } from '../json-cursor';
import { type Insertion, tabStop } from '../snippet';
import type { Draft } from './completion';
import { stringValues } from './string-values';

/**
 * The members that are not there yet, in the order of the schema.
 * @param holder what is documented about the object they stand in
 */
export function memberDrafts(holder: SchemaPlace, cursor: KeyCursor): readonly Draft[] {
  const beside = cursor.object.properties.filter((property) => property !== cursor.property);
  const present = new Set(beside.map(({ key }) => key.value));
  return [...holder.properties]
    .filter(([name, place]) => place.isSuggested && !present.has(name))
    .map(([name, place], rank) => ({
      label: name,
      kind: 'key',
      detail: typeOf(place),
      ...documentationOf(place),
      insertion: cursor.hasColon ? [JSON.stringify(name)] : [`${JSON.stringify(name)}: `, ...emptyValue(place)],
      rank,
    }));
}

/** What a place is for, with its source, as the documentation of a completion; nothing where that is not said. */
export function documentationOf({ description, source }: SchemaPlace): Pick<Draft, 'documentation'> {
  if (description === undefined) return {};
  return { documentation: source === undefined ? description : `${description}\n\nSource: ${linkedPage(source)}` };
}

/** A value of the type of the place, with what is usual. */
function emptyValue(place: SchemaPlace): Insertion {
  const { types, default: usual } = place;
  if (types.includes('boolean')) return [tabStop(...(usual === true ? ['true', 'false'] : ['false', 'true']))];
  if (types.includes('array')) return ['[', tabStop(), ']'];
  if (types.includes('object')) return types.includes('null') ? [tabStop('null')] : ['{', tabStop(), '}'];
  if (types.includes('string')) return ['"', tabStop(...stringValues(place)), '"'];
  return [tabStop(typeof usual === 'number' ? String(usual) : '0')];
}
