import type { Connector } from '../../documents/saviynt/connector';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import type { JsonCursor } from '../json-cursor';
import { atCursor, type Completion } from './completion';
import { keyDrafts } from './keys';
import { valueDrafts } from './values';

/** Keys and values of a parameter, from its JSON Schema; names of authentications, from ConnectionJSON. */
export function completeJson(
  cursor: JsonCursor,
  parameter: SaviyntParameter,
  connector: Connector,
): readonly Completion[] {
  const drafts = cursor.kind === 'key' ? keyDrafts(cursor, parameter) : valueDrafts(cursor, parameter, connector);
  return drafts.map((draft) => atCursor(draft, cursor, parameter.text));
}
