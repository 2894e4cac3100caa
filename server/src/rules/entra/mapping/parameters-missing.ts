import { type MappingSource, sourcesIn } from '../../../documents/entra/model/mapping-source';
import type { Fix } from '../../diagnostic';
import { contentOf, memberSpan } from '../../json-place';
import { setMember } from '../../layout';
import type { EntraContext, EntraRule } from '../entra-rule';
import { rebuildParameters } from '../support/rebuild';

/** A source without the list that Entra expects even when it is empty. */
export const parametersMissing: EntraRule = {
  code: 'entra/parameters-missing',
  severity: 'error',
  title: 'No parameters array',
  checkAttributeMapping({ source: outermost }, _around, context, report) {
    if (outermost === undefined) return;
    for (const source of sourcesIn(outermost)) {
      const node = source.node.get('parameters');
      if (node?.kind === 'array') continue;
      report({
        span: node === undefined ? memberSpan(source.node, 'expression', 'name', 'type') : contentOf(node),
        at: context.document.text,
        message: `This source has no array "parameters". Entra refuses the schema without it; a function lists its arguments there, everything else has an empty array.`,
        fixes: () => fixes(source, context),
      });
    }
  },
};

function fixes(source: MappingSource, context: EntraContext): readonly Fix[] {
  const isCall = source.type === 'Function' || /\(/.test(source.expression);
  if (!isCall)
    return [{ title: 'Add an empty array', edits: [setMember(source.node, 'parameters', [], context)], isSafe: true }];
  const rebuilt = rebuildParameters(source, context);
  return rebuilt === undefined ? [] : [rebuilt];
}
