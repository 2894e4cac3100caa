import type { EntraDocument } from '../../../documents/entra/document';
import { placeAtPath } from '../../../documents/entra/schema';
import type { SchemaPlace } from '../../../documents/json-schema/schema-place';
import { surroundings } from '../../entra/role';
import type { ValueCursor } from '../../json-cursor';
import type { Draft } from '../completion';
import { bodyInsertion } from '../snippet-body';
import { documentationOf } from './members';
import { missingMappings } from './missing-mappings';
import { stringValues } from './string-values';

/** What can stand in the place of a value: values of an enumeration, true and false, whole objects of a list. */
export function valueDrafts(document: EntraDocument, cursor: ValueCursor, offset: number): readonly Draft[] {
  const { kind, json } = document;
  const place = placeAtPath(kind, json.root, cursor.path);
  if (place === undefined) return [];
  const named = stringValues(place).map(
    (value, rank): Draft => ({
      label: value,
      kind: 'value',
      ...(value === place.default ? { detail: 'default' } : {}),
      ...meaningOf(value, place),
      insertion: [JSON.stringify(value)],
      rank,
    }),
  );
  if (cursor.quoted) return named;
  const isMapping = place.title === 'an attribute mapping' && typeof cursor.path.at(-1) === 'number';
  return [
    ...named,
    ...plainDrafts(place),
    ...snippetDrafts(place),
    ...(isMapping ? missingMappings(document, surroundings(document, offset)) : []),
  ];
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
