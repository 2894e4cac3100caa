import type { MappingSource } from '../../documents/entra/model/mapping-source';
import { printString } from '../../expressions/entra';
import { renderSource, type MappingSource as SourceTree } from '../../expressions/entra/tree';

/**
 * The expression of a source as text. Portal and Graph write it beside the tree; a source made by hand may have the tree
 * alone. Undefined when neither can be read.
 */
export function expressionText(source: MappingSource): string | undefined {
  if (source.expression !== '') return source.expression;
  switch (source.type) {
    case 'Attribute':
      return source.name === '' ? undefined : `[${source.name}]`;
    case 'Constant':
      return printString(source.name);
    case 'Function': {
      const tree = treeOf(source);
      return tree && renderSource(tree);
    }
    default:
      return undefined;
  }
}

/** The tree is as deep as the JSON, which has a limit. */
function treeOf(source: MappingSource): SourceTree | undefined {
  const { type, name, expressionNode } = source;
  if (type === undefined) return undefined;
  const parameters: { readonly key: string; readonly value: SourceTree }[] = [];
  for (const { key, value } of source.parameters) {
    const tree = value && treeOf(value);
    if (tree === undefined) return undefined;
    parameters.push({ key, value: tree });
  }
  return { type, name, expression: expressionNode?.value ?? null, parameters };
}
