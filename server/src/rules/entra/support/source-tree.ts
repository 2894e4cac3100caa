import type { MappingSource as SourceNode } from '../../../documents/entra/model/mapping-source';
import type { MappingSource } from '../../../expressions/entra/tree';

/** The plain tree of a source in the file; undefined while something in it cannot be read. */
export function treeOf(source: SourceNode): MappingSource | undefined {
  const { type, nameNode, node } = source;
  const expression = source.expressionNode?.value ?? null;
  // Nothing is known of a source that only says its text.
  if (type === undefined || nameNode === undefined || node.get('parameters')?.kind !== 'array') return undefined;
  const parameters: { readonly key: string; readonly value: MappingSource }[] = [];
  for (const { key, keyNode, value } of source.parameters) {
    const tree = value === undefined ? undefined : treeOf(value);
    if (tree === undefined || keyNode === undefined) return undefined;
    parameters.push({ key, value: tree });
  }
  return { type, name: nameNode.value, expression, parameters };
}

/** A tree as Graph writes it: its members in alphabetical order. */
export function asJson({ type, name, expression, parameters }: MappingSource): unknown {
  return {
    expression,
    name,
    parameters: parameters.map(({ key, value }) => ({ key, value: asJson(value) })),
    type,
  };
}
