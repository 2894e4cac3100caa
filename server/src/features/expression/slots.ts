import type { ProvisioningDocument } from '../../documents/document';
import { type ExpressionSlot, ScopedExpression } from '../../documents/expression-slot';
import { scopeFor } from '../../documents/saviynt/scope';
import { overlaps, type Span } from '../../text/span';
import { templatesOf } from '../place';
import type { Workspace } from '../workspace';

/** The expressions of a document that touch `span` of the file, each with its scope; in no particular order. */
export function* slotsIn(document: ProvisioningDocument, span: Span, workspace: Workspace): Iterable<ExpressionSlot> {
  if (document.provider !== 'saviynt') {
    for (const slot of document.expressions) if (overlaps(slot.node, span)) yield slot;
    return;
  }
  for (const connection of document.connections) {
    for (const parameter of connection.parameters) {
      for (const call of parameter.calls) {
        for (const { templated } of templatesOf(call)) {
          if (!templated.mayHoldExpression || !overlaps(parameter.text.spanToFile(templated.node), span)) continue;
          yield new ScopedExpression(templated, () => scopeFor(parameter, call, workspace.connectorOf(connection)));
        }
      }
    }
  }
}
