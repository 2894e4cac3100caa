import type { SaviyntDocument } from '../../documents/saviynt/document';
import { jsonCursorAt } from '../json-cursor';
import { placeAt } from '../place';
import type { Workspace } from '../workspace';
import { completeBody } from './body';
import type { Completion } from './completion';
import { completeJson } from './keys-and-values';
import { completeQuoteInBody } from './quote-in-body';

/** What can be written at `offset` outside expressions: SCIM attributes inside a body, else keys and values. */
export function completeSaviynt(
  document: SaviyntDocument,
  offset: number,
  workspace: Workspace,
): readonly Completion[] {
  const place = placeAt(document, offset);
  if (place === undefined || place.parameter.text.toFile(place.offset) !== offset) return [];
  const { parameter, slot } = place;
  const connector = workspace.connectorOf(place.connection);
  if (slot !== undefined) {
    return slot.body === undefined ? [] : completeBody(slot, slot.body, { parameter, connector });
  }
  const inBody = completeQuoteInBody(place, connector);
  if (inBody !== undefined) return inBody;
  const cursor = jsonCursorAt(parameter.json, parameter.text.text, place.offset);
  return cursor === undefined ? [] : completeJson(cursor, parameter, connector);
}
