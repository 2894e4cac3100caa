import type { MappingSource as SourceNode } from '../../../documents/entra/model/mapping-source';
import { buildSource, differenceIn, renderSource } from '../../../expressions/entra/tree';
import type { FileEdit, Fix } from '../../diagnostic';
import { setMember } from '../../layout';
import type { EntraContext } from '../entra-rule';
import { asJson, treeOf } from './source-tree';

/** Writes type, name and parameters of a source anew from its expression; undefined when their form is not published. */
export function rebuildParameters(source: SourceNode, context: EntraContext): Fix | undefined {
  const expression = source.expressionNode;
  const rebuilt = expression === undefined ? undefined : rebuild(source, expression.value, context);
  if (rebuilt === undefined) return undefined;
  const assumed = rebuilt.assumed.length === 0 ? '' : ` (keys of ${rebuilt.assumed.join(', ')} assumed)`;
  return { title: `Rebuild parameters from the expression${assumed}`, edits: rebuilt.edits, isSafe: false };
}

/**
 * What must change beside the expression of a source when it becomes `expression`, so that the two stay in step; nothing
 * when they were not in step before, or when the form of the tree is not published.
 */
export function alongWith(source: SourceNode, expression: string, context: EntraContext): readonly FileEdit[] {
  const tree = treeOf(source);
  if (tree === undefined || differenceIn(tree) !== undefined) return [];
  return rebuild(source, expression, context)?.edits ?? [];
}

function rebuild(source: SourceNode, expression: string, context: EntraContext) {
  const built = buildSource(expression);
  if ('reason' in built) return undefined;
  const { type, name, parameters } = built.source;
  const json = parameters.map(({ key, value }) => ({ key, value: asJson(value) }));
  const edits: FileEdit[] = [];
  if (source.node.get('type') === undefined || source.type !== type)
    edits.push(setMember(source.node, 'type', type, context));
  if (source.nameNode === undefined || source.name !== name) edits.push(setMember(source.node, 'name', name, context));
  if (JSON.stringify(json) !== JSON.stringify(writtenParameters(source)))
    edits.push(setMember(source.node, 'parameters', json, context));
  return { edits: joined(edits), assumed: built.assumed };
}

/** Writes the expression of a source anew from its type, name and parameters; undefined when it cannot be told. */
export function rebuildExpression(source: SourceNode, context: EntraContext): Fix | undefined {
  const tree = treeOf(source);
  const text = tree === undefined ? undefined : renderSource(tree);
  if (text === undefined || isEmptied(source) || isPlaceholder(source)) return undefined;
  return {
    title: 'Rebuild the expression from parameters',
    edits: [setMember(source.node, 'expression', text, context)],
    isSafe: false,
  };
}

/** Parameters that were never written: an expression made of them would lose every argument. */
function isEmptied(source: SourceNode): boolean {
  if (source.type !== 'Function' || (treeOf(source)?.parameters.length ?? 0) > 0) return false;
  const expression = source.expressionNode?.value ?? '';
  const built = buildSource(expression);
  return expression.trim() !== '' && ('reason' in built || built.source.parameters.length > 0);
}

/** What the engine fills in, such as %DomainFQDN%, has no expression in published schemas. */
function isPlaceholder(source: SourceNode): boolean {
  return source.type === 'Constant' && source.expressionNode === undefined && /^%\w{1,99}%$/.test(source.name);
}

function writtenParameters(source: SourceNode): unknown {
  const tree = treeOf(source);
  return tree?.parameters.map(({ key, value }) => ({ key, value: asJson(value) }));
}

/** Several members that are added at one place, in one edit: edits must not touch each other. */
function joined(edits: readonly FileEdit[]): Fix['edits'] {
  const result: FileEdit[] = [];
  for (const edit of edits) {
    const same = result.findIndex(({ span }) => span.start === edit.span.start && span.end === edit.span.end);
    const other = result[same];
    if (other === undefined) result.push(edit);
    else
      result[same] = {
        ...other,
        newText: other.newText + (other.newText.startsWith(',') ? edit.newText : `, ${edit.newText}`),
      };
  }
  return result;
}
