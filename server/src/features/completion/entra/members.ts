import type { EntraDocument } from '../../../documents/entra/document';
import { placeAtPath } from '../../../documents/entra/schema';
import type { KeyCursor } from '../../json-cursor';
import type { Draft } from '../completion';
import { memberDrafts as draftsOf } from '../schema-members';

/** The members that are not there yet, in the order of Graph's documentation. */
export function memberDrafts({ kind, json }: EntraDocument, cursor: KeyCursor): readonly Draft[] {
  const holder = placeAtPath(kind, json.root, cursor.path);
  return holder === undefined ? [] : draftsOf(holder, cursor);
}
