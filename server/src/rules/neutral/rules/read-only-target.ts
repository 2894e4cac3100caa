import { findUserAttribute } from '../../../knowledge/ringcentral/user-attributes';
import { contentOf } from '../../json-place';
import { removeItem } from '../../layout';
import { isToRingCentral, type NeutralRule } from '../neutral-rule';

/** An attribute that RingCentral sets by itself. */
export const neutralReadOnlyTarget: NeutralRule = {
  code: 'mapping/read-only-target',
  severity: 'warning',
  title: 'Target RingCentral sets itself',
  checkAttribute({ node: entry, targetNode: node }, context, report) {
    if (node === undefined || !isToRingCentral(context) || findUserAttribute(node.value)?.readOnly !== true) return;
    report({
      span: contentOf(node),
      at: context.document.text,
      message: `RingCentral sets "${node.value}" itself and takes no value for it. Remove the entry.`,
      fixes: () => {
        const edit = removeItem(context.document, entry);
        return edit === undefined ? [] : [{ title: 'Remove the entry', edits: [edit], isSafe: false }];
      },
    });
  },
};
