import type { MappingSource as SourceNode } from '../../../documents/entra/model/mapping-source';
import { buildSource, renderSource } from '../../../expressions/entra/tree';
import type { Fix } from '../../diagnostic';
import type { EntraContext } from '../entra-rule';
import { setMember } from './members';
import { asJson, treeOf } from './source-tree';

/** Writes type, name and parameters of a source anew from its expression; undefined when their form is not published. */
export function rebuildParameters(source: SourceNode, context: EntraContext): Fix | undefined {
  const expression = source.expressionNode;
  if (expression === undefined) return undefined;
  const built = buildSource(expression.value);
  if ('reason' in built) return undefined;
  const { type, name, parameters } = built.source;
  const json = parameters.map(({ key, value }) => ({ key, value: asJson(value) }));
  const edits = [];
  if (source.node.get('type') === undefined || source.type !== type)
    edits.push(setMember(source.node, 'type', type, context));
  if (source.nameNode === undefined || source.name !== name) edits.push(setMember(source.node, 'name', name, context));
  if (JSON.stringify(json) !== JSON.stringify(writtenParameters(source)))
    edits.push(setMember(source.node, 'parameters', json, context));
  const assumed = built.assumed.length === 0 ? '' : ` (keys of ${built.assumed.join(', ')} assumed)`;
  return { title: `Rebuild parameters from the expression${assumed}`, edits: joined(edits), isSafe: false };
}

/** Writes the expression of a source anew from its type, name and parameters; undefined when it cannot be told. */
export function rebuildExpression(source: SourceNode, context: EntraContext): Fix | undefined {
  const tree = treeOf(source);
  const text = tree === undefined ? undefined : renderSource(tree);
  if (text === undefined) return undefined;
  return {
    title: 'Rebuild the expression from parameters',
    edits: [setMember(source.node, 'expression', text, context)],
    isSafe: false,
  };
}

function writtenParameters(source: SourceNode): unknown {
  const tree = treeOf(source);
  return tree?.parameters.map(({ key, value }) => ({ key, value: asJson(value) }));
}

/** Several members that are added at one place, in one edit: edits must not touch each other. */
function joined(edits: readonly Fix['edits'][number][]): Fix['edits'] {
  const result: Fix['edits'][number][] = [];
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
