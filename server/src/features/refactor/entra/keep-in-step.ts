import type { AttributeMapping } from '../../../documents/entra/model/attribute-mapping';
import type { EntraContext } from '../../../rules/entra/entra-rule';
import { rebuildExpression, rebuildParameters } from '../../../rules/entra/support/rebuild';
import type { Refactoring } from '../refactoring';

/** Rebuilds the tree of a source from its expression, or the expression from the tree, where that changes anything. */
export function keepInStep({ source }: AttributeMapping, context: EntraContext): readonly Refactoring[] {
  if (source === undefined) return [];
  const { text } = context.document.text;
  return [rebuildParameters(source, context), rebuildExpression(source, context)].flatMap((fix) =>
    fix?.edits.some(({ span, newText }) => text.slice(span.start, span.end) !== newText)
      ? [{ title: fix.title, edits: fix.edits }]
      : [],
  );
}
