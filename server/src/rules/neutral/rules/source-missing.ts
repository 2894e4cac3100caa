import { keySpan, memberSpan } from '../../json-place';
import type { NeutralRule } from '../neutral-rule';

/** An entry without a target, without a source, or with several. */
export const sourceMissing: NeutralRule = {
  code: 'mapping/incomplete-entry',
  severity: 'error',
  title: 'Incomplete entry',
  checkAttribute({ node, source, sourceNode, target }, context, report) {
    const at = context.document.text;
    if (node.get('target') === undefined || (target === '' && node.get('target')?.kind === 'string'))
      report({
        span: memberSpan(node, 'target'),
        at,
        message:
          'This entry names no target, so its value goes nowhere. Write the path of an attribute, such as title.',
      });
    if (source !== undefined) return;
    const property = node.property('source');
    const span = property === undefined ? memberSpan(node, 'target') : keySpan(property);
    const count = ['attribute', 'constant', 'expression'].filter((key) => sourceNode?.get(key) !== undefined).length;
    if (count > 1)
      report({
        span,
        at,
        message:
          'This source has several of attribute, constant and expression; which one is meant is not said. Keep one.',
      });
    else if (count === 0 && (property === undefined || sourceNode !== undefined))
      report({
        span,
        at,
        message:
          'This entry says not where its value comes from, so nothing is sent. Give its source an attribute, a constant or an expression.',
      });
  },
};
