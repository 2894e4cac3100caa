import { removedTargets } from '../../../knowledge/entra/ringcentral-targets';
import { contentOf } from '../../json-place';
import { removeItem } from '../../layout';
import type { EntraRule } from '../entra-rule';
import { isToRingCentral } from '../support/ringcentral';

/** `displayName` and `manager`, which RingCentral's application no longer takes. */
export const removedTarget: EntraRule = {
  code: 'ringcentral/removed-target',
  severity: 'warning',
  title: 'Attribute that RingCentral no longer supports',
  checkAttributeMapping(mapping, around, context, report) {
    const node = mapping.targetNode;
    if (node === undefined || !removedTargets.includes(node.value) || !isToRingCentral(around, context)) return;
    report({
      span: contentOf(node),
      at: context.document.text,
      message: `RingCentral's application has not supported "${node.value}" since 09/10/2020 (change log of Microsoft's tutorial). The value does not arrive. Remove the mapping.`,
      fixes: () => {
        const edit = removeItem(context.document, mapping.node);
        // A matching attribute decides who is found, so it does not go unseen.
        return edit === undefined ? [] : [{ title: 'Remove the mapping', edits: [edit], isSafe: !mapping.isMatching }];
      },
    });
  },
};
