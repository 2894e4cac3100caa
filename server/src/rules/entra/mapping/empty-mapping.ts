import { removeItem } from '../../layout';
import type { EntraRule } from '../entra-rule';
import { contentOf, editPlace, memberSpan } from '../support/place';

/** A mapping that has neither a source nor a default value. */
export const emptyMapping: EntraRule = {
  code: 'entra/empty-mapping',
  severity: 'warning',
  title: 'Mapping without source',
  checkAttributeMapping(mapping, around, context, report) {
    const { source, defaultValue, targetNode, node } = mapping;
    if (source !== undefined || around?.isEnabled === false || targetNode === undefined) return;
    if (defaultValue !== undefined && defaultValue !== '') return;
    const written = node.get('source');
    // While it is being typed, nothing is known.
    if (written !== undefined && written.kind !== 'null') return;
    report({
      span: written === undefined ? memberSpan(node, 'targetAttributeName') : contentOf(written),
      at: context.document.text,
      message: `The mapping of "${targetNode.value}" has neither a source nor a default value, so nothing is provisioned. Give it a source, or remove it.`,
      fixes: () => {
        const edit = removeItem(editPlace(context), node);
        return edit === undefined ? [] : [{ title: 'Remove the mapping', edits: [edit], isSafe: false }];
      },
    });
  },
};
