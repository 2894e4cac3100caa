import { renameKey } from '../../edits';
import { keySpan } from '../../json-place';
import type { JumpCloudRule } from '../jumpcloud-rule';

/** JumpCloud's users call it `number`; the guide's table says `value`, as SCIM does. Source: JumpCloud API v1. */
export const phoneMember: JumpCloudRule = {
  code: 'jumpcloud/phone-member',
  severity: 'error',
  title: 'Telephone number under the wrong name',
  checkUser(user, { document: { uri, text } }, report) {
    for (const phone of user.phoneNumbers) {
      const property = phone.property('value');
      if (property === undefined || phone.get('number') !== undefined) continue;
      report({
        span: keySpan(property),
        at: text,
        message: `Telephone numbers of JumpCloud's users stand under "number"; "value" is what SCIM calls it, and JumpCloud's table with it. The number is not read. Rename the member.`,
        fixes: () => [{ title: 'Change to number', edits: [renameKey(uri, text, property, 'number')], isSafe: true }],
      });
    }
  },
};
