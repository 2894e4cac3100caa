import { headOf, keySpan } from '../../json-place';
import { setMember } from '../../layout';
import type { NeutralRule } from '../neutral-rule';

/** A mapping without what every mapping says. */
export const missingMember: NeutralRule = {
  code: 'mapping/missing-member',
  severity: 'error',
  title: 'Member missing',
  checkMapping(context, report) {
    const { node } = context.mapping;
    const at = context.document.text;
    const version = node.property('ringcentralMapping');
    const span = version === undefined ? headOf(node) : keySpan(version);
    if (version === undefined)
      report({
        span,
        at,
        message: 'The file does not say which version of the format it is in. Add "ringcentralMapping": 1.',
        fixes: () => [
          {
            title: 'Add "ringcentralMapping": 1',
            edits: [setMember(node, 'ringcentralMapping', 1, context)],
            isSafe: true,
          },
        ],
      });
    for (const [key, why] of [
      ['provider', 'so its source attributes cannot be checked or converted'],
      ['attributes', 'so it fills nothing'],
    ] as const)
      if (node.property(key) === undefined)
        report({ span, at, message: `The mapping has no "${key}", ${why}. Add it.` });
  },
};
