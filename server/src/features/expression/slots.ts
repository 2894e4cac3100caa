import type { ProvisioningDocument } from '../../documents/document';
import { type ExpressionSlot, type ExpressionText, ScopedExpression } from '../../documents/expression-slot';
import type { Call } from '../../documents/saviynt/call';
import type { SaviyntConnection, SaviyntDocument } from '../../documents/saviynt/document';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { scopeFor } from '../../documents/saviynt/scope';
import type { TemplatedString } from '../../documents/saviynt/templated-string';
import { overlaps, type Span } from '../../text/span';
import { templatesOf } from '../place';
import type { Workspace } from '../workspace';

/** Every string of a document that holds an expression, in no particular order. */
export function* expressionsOf(document: ProvisioningDocument): Iterable<ExpressionText> {
  if (document.provider !== 'saviynt') yield* document.expressions;
  else for (const { templated } of templatesIn(document)) yield templated;
}

/** The expressions of a document that touch `span` of the file, each with its scope; in no particular order. */
export function* slotsIn(document: ProvisioningDocument, span: Span, workspace: Workspace): Iterable<ExpressionSlot> {
  if (document.provider !== 'saviynt') {
    for (const slot of document.expressions) if (overlaps(slot.node, span)) yield slot;
    return;
  }
  for (const { templated, call, parameter, connection } of templatesIn(document)) {
    if (!overlaps(parameter.text.spanToFile(templated.node), span)) continue;
    yield new ScopedExpression(templated, () => scopeFor(parameter, call, workspace.connectorOf(connection)));
  }
}

interface Template {
  readonly templated: TemplatedString;
  readonly call: Call;
  readonly parameter: SaviyntParameter;
  readonly connection: SaviyntConnection;
}

function* templatesIn(document: SaviyntDocument): Iterable<Template> {
  for (const connection of document.connections)
    for (const parameter of connection.parameters)
      for (const call of parameter.calls)
        for (const { templated } of templatesOf(call))
          if (templated.mayHoldExpression) yield { templated, call, parameter, connection };
}
