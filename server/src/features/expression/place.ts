import type { ProvisioningDocument } from '../../documents/document';
import { type ExpressionSlot, ScopedExpression } from '../../documents/expression-slot';
import { scopeFor } from '../../documents/saviynt/scope';
import { isInside, placeAt } from '../place';
import type { Workspace } from '../workspace';

/** The expression around a cursor. */
export interface ExpressionPlace {
  readonly slot: ExpressionSlot;
  /** Offset in the text of the slot. */
  readonly offset: number;
  /** Whether the cursor stands between a backslash and its letter, where nothing can be written. */
  readonly isInEscape: boolean;
}

/** The expression whose string is around `fileOffset`; undefined outside of all of them. */
export function expressionPlaceAt(
  document: ProvisioningDocument,
  fileOffset: number,
  workspace: Workspace,
): ExpressionPlace | undefined {
  const slot = slotAt(document, fileOffset, workspace);
  if (slot === undefined) return undefined;
  const offset = slot.text.fromFile(fileOffset);
  return { slot, offset, isInEscape: slot.text.toFile(offset) !== fileOffset };
}

function slotAt(document: ProvisioningDocument, offset: number, workspace: Workspace): ExpressionSlot | undefined {
  if (document.provider !== 'saviynt') return mappingSlotAt(document.expressions, offset);
  const place = placeAt(document, offset);
  if (place?.slot === undefined) return undefined;
  const { parameter, connection, slot } = place;
  const { templated, call } = slot;
  return new ScopedExpression(templated, () => scopeFor(parameter, call, workspace.connectorOf(connection)));
}

/** Binary search: expressions stand in the order of the file. */
function mappingSlotAt(slots: readonly ExpressionSlot[], offset: number): ExpressionSlot | undefined {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slots[middle] as ExpressionSlot).node.contentEnd < offset) low = middle + 1;
    else high = middle;
  }
  const slot = slots[low];
  return slot !== undefined && isInside(slot.node, offset) ? slot : undefined;
}
