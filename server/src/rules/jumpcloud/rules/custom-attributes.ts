import { textOf } from '../../../json/narrow';
import { contentOf, keySpan } from '../../json-place';
import type { JumpCloudRule } from '../jumpcloud-rule';

/** Custom attributes never arrive over SCIM. Source: JumpCloud, Integrate with RingCentral. Said once for a file. */
export const customAttributes: JumpCloudRule = {
  code: 'jumpcloud/custom-attributes',
  severity: 'hint',
  title: 'Custom attributes do not arrive',
  checkDocument({ document }, report) {
    const names = new Set<string>();
    for (const user of document.users)
      for (const { name } of user.attributes.map((each) => ({ name: textOf(each.get('name')) })))
        if (name !== '') names.add(name);
    const first = document.users.find((user) => user.attributes.length > 0)?.node.property('attributes');
    if (first === undefined || names.size === 0) return;
    report({
      span: first.value === undefined ? contentOf(first.key) : keySpan(first),
      at: document.text,
      message: `Custom attributes (${[...names].slice(0, 5).join(', ')}${names.size > 5 ? ' …' : ''}) are not part of the RingCentral connector, and further attributes are ignored (documented). They can reach RingCentral in the assertion of single sign-on only.`,
    });
  },
};
