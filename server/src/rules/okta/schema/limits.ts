import { contentOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';

const PAIRS = [
  ['minLength', 'maxLength'],
  ['minimum', 'maximum'],
] as const;

/** A least value above the greatest one. */
export const limits: OktaRule = {
  code: 'okta/limits',
  severity: 'error',
  title: 'Limits that no value keeps',
  checkDefinition(attribute, _schema, context, report) {
    for (const [low, high] of PAIRS) {
      const [least, most] = [attribute.number(low), attribute.number(high)];
      const node = attribute.node?.get(low);
      if (least === undefined || most === undefined || least <= most || node === undefined) continue;
      report({
        span: contentOf(node),
        at: context.document.text,
        message: `${low} of "${attribute.name}" is ${least} and ${high} is ${most}, so no value fits. Every user with a value fails.`,
      });
    }
  },
};
