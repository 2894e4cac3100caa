import type { SaviyntDocument } from '../../documents/saviynt/document';
import { jsonCursorAt } from '../json-cursor';
import { type Place, placeAt } from '../place';
import type { Workspace } from '../workspace';
import { completeBody } from './body';
import type { Completion } from './completion';
import { completeExpression } from './expression';
import { completeJson } from './keys-and-values';
import { completeQuoteInBody } from './quote-in-body';

export type { Completion, CompletionKind } from './completion';

/** What can be written at `offset`: expressions inside `${…}`, SCIM attributes inside a body, else keys and values. */
export function completions(document: SaviyntDocument, offset: number, workspace: Workspace): readonly Completion[] {
  const place = placeAt(document, offset);
  if (place === undefined || isInEscape(place, offset)) return [];
  const { parameter, slot } = place;
  const connector = workspace.connectorOf(place.connection);
  if (slot !== undefined) {
    const inExpression = completeExpression(parameter, slot, connector);
    if (inExpression !== undefined) return inExpression;
    return slot.body === undefined ? [] : completeBody(slot, slot.body, { parameter, connector });
  }
  const inBody = completeQuoteInBody(place, connector);
  if (inBody !== undefined) return inBody;
  const cursor = jsonCursorAt(parameter.json, parameter.text.text, place.offset);
  return cursor === undefined ? [] : completeJson(cursor, parameter, connector);
}

/** Whether the cursor stands between the backslash and its letter, where nothing can be written. */
function isInEscape({ parameter, slot, offset }: Place, fileOffset: number): boolean {
  const back = slot === undefined ? parameter.text.toFile(offset) : slot.templated.text.toFile(slot.offset);
  return back !== fileOffset;
}
