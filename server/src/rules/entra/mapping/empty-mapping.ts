import { contentOf, memberSpan } from '../../json-place';
import { removeItem } from '../../layout';
import type { EntraRule } from '../entra-rule';

/** A mapping that has neither a source nor a default value. */
export const emptyMapping: EntraRule = {
  code: 'entra/empty-mapping',
  // The portal writes it for the mapping type None, which somebody chose.
  severity: 'information',
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
      message: `"${targetNode.value}" has neither a source nor a default value (mapping type None in the portal), so nothing is provisioned to it. Give it a source, or remove it.`,
      fixes: () => {
        const edit = removeItem(context.document, node);
        return edit === undefined ? [] : [{ title: 'Remove the mapping', edits: [edit], isSafe: false }];
      },
    });
  },
};
