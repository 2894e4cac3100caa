import type { EntraDocument } from '../../../documents/entra/document';
import { placeAtPath } from '../../../documents/entra/schema';
import { surroundings } from '../../entra/role';
import type { ValueCursor } from '../../json-cursor';
import type { Draft } from '../completion';
import { namedDrafts, unquotedDrafts } from '../schema-values';
import { missingMappings } from './missing-mappings';

/** What can stand in the place of a value: values of an enumeration, true and false, whole objects of a list. */
export function valueDrafts(document: EntraDocument, cursor: ValueCursor, offset: number): readonly Draft[] {
  const { kind, json } = document;
  const place = placeAtPath(kind, json.root, cursor.path);
  if (place === undefined) return [];
  const named = namedDrafts(place);
  if (cursor.quoted) return named;
  const isMapping = place.title === 'an attribute mapping' && typeof cursor.path.at(-1) === 'number';
  return [
    ...named,
    ...unquotedDrafts(place),
    ...(isMapping ? missingMappings(document, surroundings(document, offset)) : []),
  ];
}
