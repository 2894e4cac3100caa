import type { SchemaPlace } from '../../documents/json-schema/schema-place';
import type { Draft } from './completion';
import { documentationOf } from './schema-members';
import { bodyInsertion } from './snippet-body';
import { stringValues } from './string-values';

/** The values of an enumeration, each in quotes. */
export function namedDrafts(place: SchemaPlace): readonly Draft[] {
  return stringValues(place).map((value, rank) => ({
    label: value,
    kind: 'value',
    ...(value === place.default ? { detail: 'default' } : {}),
    ...meaningOf(value, place),
    insertion: [JSON.stringify(value)],
    rank,
  }));
}

/** What can be written without quotes: true, false, null, whole structures. */
export function unquotedDrafts(place: SchemaPlace): readonly Draft[] {
  return [...plainDrafts(place), ...snippetDrafts(place)];
}

function meaningOf(value: string, place: SchemaPlace): Pick<Draft, 'documentation'> {
  const meaning = place.meanings.get(value);
  return meaning === undefined ? documentationOf(place) : { documentation: meaning };
}

/** What JSON writes without quotes. */
function plainDrafts(place: SchemaPlace): readonly Draft[] {
  const { types, default: usual } = place;
  const words: readonly string[] = types.includes('boolean') ? ['true', 'false'] : [];
  return [...words, ...(types.includes('null') ? ['null'] : [])].map((word, rank) => ({
    label: word,
    kind: 'value',
    ...(word === JSON.stringify(usual) ? { detail: 'default' } : {}),
    ...documentationOf(place),
    insertion: [word],
    rank: 50 + rank,
  }));
}

function snippetDrafts({ snippets }: SchemaPlace): readonly Draft[] {
  return snippets.map(({ label, description, body }, rank) => ({
    label,
    kind: 'value',
    ...(description === undefined ? {} : { documentation: description }),
    insertion: bodyInsertion(body, 'lines'),
    rank,
  }));
}
