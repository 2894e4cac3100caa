import type { NeutralAttribute } from '../../../documents/neutral/model';
import { contentOf } from '../../json-place';
import { removeItem } from '../../layout';
import { isToRingCentral, type NeutralRule } from '../neutral-rule';
import { canonicalTarget, pathOfTarget } from '../targets';

/** Two entries for one attribute. */
export const duplicateTarget: NeutralRule = {
  code: 'mapping/duplicate-target',
  severity: 'error',
  title: 'Target mapped twice',
  checkMapping(context, report) {
    const first = new Map<string, NeutralAttribute>();
    const { uri, text } = context.document;
    for (const attribute of context.mapping.attributes) {
      const { targetNode: node } = attribute;
      const path = pathOfTarget(attribute);
      if (node === undefined || node.value === '') continue;
      const key = isToRingCentral(context) && path !== undefined ? canonicalTarget(path) : node.value;
      const before = first.get(key)?.targetNode;
      if (before === undefined) {
        first.set(key, attribute);
        continue;
      }
      report({
        span: contentOf(node),
        at: text,
        message: `"${node.value}" is filled twice. Only one of the values can arrive, and which one depends on the provider. Remove one entry.`,
        related: [{ uri, span: contentOf(before), message: 'It is filled here first.' }],
        fixes: () => {
          const edit = removeItem(context.document, attribute.node);
          return edit === undefined ? [] : [{ title: 'Remove this entry', edits: [edit], isSafe: false }];
        },
      });
    }
  },
};
