import type { MappingSource } from '../../../documents/entra/model/mapping-source';
import { differenceIn } from '../../../expressions/entra/tree';
import { nodeAt } from '../../../json/path';
import type { Span } from '../../../text/span';
import type { Fix } from '../../diagnostic';
import { contentOf, memberSpan } from '../../json-place';
import type { EntraContext, EntraRule } from '../entra-rule';
import { rebuildExpression, rebuildParameters } from '../support/rebuild';
import { treeOf } from '../support/source-tree';

/** `expression` says something else than `type`, `name` and `parameters` beside it. */
export const parametersOutOfStep: EntraRule = {
  code: 'entra/parameters-out-of-step',
  severity: 'error',
  title: 'Expression and parameters disagree',
  checkAttributeMapping({ source }, _around, context, report) {
    const tree = source === undefined ? undefined : treeOf(source);
    const difference = tree === undefined ? undefined : differenceIn(tree);
    const expression = source?.expressionNode;
    if (source === undefined || expression === undefined || difference === undefined) return;
    // An expression that is wrong is corrected first.
    if (hasErrorIn(expression, context)) return;
    const { path, expected } = difference;
    const node = nodeAt(source.node, path);
    const key = path.at(-1);
    const expects = expected === undefined || expected.length > 80 ? '' : `; the expression says ${quoted(expected)}`;
    report({
      span: node === undefined ? memberSpan(source.node, 'parameters') : contentOf(node),
      at: context.document.text,
      message: `The expression and its parameters say different things, here in "${key}"${expects}. Which of the two Entra takes is not documented. Keep them the same.`,
      fixes: () => fixes(source, context),
    });
  },
};

function quoted(text: string): string {
  return text.includes('"') ? text : `"${text}"`;
}

function fixes(source: MappingSource, context: EntraContext): readonly Fix[] {
  return [rebuildParameters(source, context), rebuildExpression(source, context)].filter((fix) => fix !== undefined);
}

/** Binary search: there may be very many of both. */
function hasErrorIn({ start, end }: Span, { errors }: EntraContext): boolean {
  let low = 0;
  let high = errors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((errors[middle]?.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  return (errors[low]?.start ?? end) < end;
}
