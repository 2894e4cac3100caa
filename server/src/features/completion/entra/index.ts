import type { EntraDocument } from '../../../documents/entra/document';
import { jsonCursorAt } from '../../json-cursor';
import { atCursor, type Completion } from '../completion';
import { memberDrafts } from './members';
import { nameDrafts } from './names';
import { valueDrafts } from './values';

/** What can be written at `offset` outside expressions: members, values, and names of what the file defines. */
export function completeEntra(document: EntraDocument, offset: number): readonly Completion[] {
  const { json, text } = document;
  const cursor = jsonCursorAt(json, text.text, offset);
  if (cursor === undefined) return [];
  if (cursor.kind === 'key') return memberDrafts(document, cursor).map((draft) => atCursor(draft, cursor, text));
  const names = nameDrafts(document, cursor, offset);
  const drafts = names ?? valueDrafts(document, cursor, offset);
  return drafts.map((draft) => atCursor(draft, cursor, text));
}
