import { contentOf } from '../../json-place';
import { removeItem } from '../../layout';
import type { EntraRule } from '../entra-rule';

/** A mapping that writes an attribute which the target's definition calls read-only. */
export const readOnlyTarget: EntraRule = {
  code: 'entra/read-only-target',
  severity: 'warning',
  title: 'Read-only attribute as target',
  checkAttributeMapping(mapping, around, context, report) {
    const { targetNode, target, source } = mapping;
    if (targetNode === undefined || source === undefined || around?.isEnabled === false) return;
    if (target?.mutability !== 'ReadOnly' || (target.isAnchor && targetNode.value === 'id')) return;
    report({
      span: contentOf(targetNode),
      at: context.document.text,
      message: `The directory definition says that "${targetNode.value}" is read-only (mutability ReadOnly), so the application keeps its own value. Remove the mapping.`,
      fixes: () => {
        const edit = removeItem(context.document, mapping.node);
        return edit === undefined ? [] : [{ title: 'Remove the mapping', edits: [edit], isSafe: false }];
      },
    });
  },
};
