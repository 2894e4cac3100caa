import type { ObjectDefinition } from '../../../documents/entra/model/directory';
import { sourcesIn } from '../../../documents/entra/model/mapping-source';
import type { JsonString } from '../../../json/node';
import { contentOf } from '../../json-place';
import type { Report } from '../../rule';
import type { EntraContext, EntraRule } from '../entra-rule';
import { nearest } from '../support/suggestion';

/**
 * An attribute that its object does not define: as a target, in a scoping filter, or as a source without expression. In
 * expressions the language finds it.
 */
export const unknownAttribute: EntraRule = {
  code: 'entra/unknown-attribute',
  severity: 'error',
  title: 'Unknown attribute',
  checkAttributeMapping(mapping, around, context, report) {
    const target = mapping.targetNode;
    if (target !== undefined)
      check(target, around?.targetObject, 'Entra refuses the schema, or skips the attribute with', context, report);
    if (mapping.source === undefined) return;
    for (const source of sourcesIn(mapping.source)) {
      const { nameNode } = source;
      if (source.type !== 'Attribute' || nameNode === undefined || source.expressionNode !== undefined) continue;
      check(
        nameNode,
        around?.sourceObject,
        'The mapping gets no value, or Entra refuses the schema with',
        context,
        report,
      );
    }
  },
  checkClause(clause, around, context, report) {
    const node = clause.sourceOperandNode;
    if (node !== undefined)
      check(
        node,
        around.sourceObject,
        'A scoping filter reads attributes of the source; Entra refuses it with',
        context,
        report,
      );
  },
};

function check(
  node: JsonString,
  object: ObjectDefinition | undefined,
  effect: string,
  context: EntraContext,
  report: Report,
): void {
  if (object === undefined || object.attributes.length === 0 || object.attribute(node.value) !== undefined) return;
  const { words, fixes } = nearest(node, object.attributes, context);
  report({
    span: contentOf(node),
    at: context.document.text,
    message: `"${object.name}" of "${object.directory.name}" has no attribute "${node.value}". ${effect} SchemaAttributeNotFound.${words || ' Add it to the directory definition if it is a custom attribute.'}`,
    fixes,
  });
}
