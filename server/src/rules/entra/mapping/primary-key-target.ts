import { contentOf } from '../../json-place';
import { removeItem } from '../../layout';
import type { EntraRule } from '../entra-rule';

/** A mapping that writes the primary key of the target. */
export const primaryKeyTarget: EntraRule = {
  code: 'entra/primary-key-target',
  severity: 'error',
  title: 'Primary key as target',
  checkAttributeMapping(mapping, around, context, report) {
    const { targetNode, source, target } = mapping;
    // The service's own mappings match by the key without writing it.
    if (source === undefined || targetNode === undefined || targetNode.value !== 'id') return;
    if (around?.isEnabled === false || target?.isAnchor === false) return;
    report({
      span: contentOf(targetNode),
      at: context.document.text,
      message:
        '"id" is the primary key of the target, which the application sets itself. Microsoft says that it must not be a target attribute. Remove the mapping; externalId takes an identifier of Entra.',
      fixes: () => {
        const edit = removeItem(context.document, mapping.node);
        return edit === undefined ? [] : [{ title: 'Remove the mapping of id', edits: [edit], isSafe: false }];
      },
    });
  },
};
