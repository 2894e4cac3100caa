import { asString, textOf } from '../../../json/narrow';
import { contentOf } from '../../json-place';
import type { JumpCloudRule } from '../jumpcloud-rule';

const TAKEN: ReadonlySet<string> = new Set(['work', 'mobile', 'other', '']);

/** A number of a type that RingCentral does not have. Source: RingCentral's OpenAPI description. */
export const phoneType: JumpCloudRule = {
  code: 'jumpcloud/phone-type',
  severity: 'information',
  title: 'Telephone number of a type RingCentral does not have',
  checkUser(user, { document }, report) {
    for (const phone of user.phoneNumbers) {
      const type = asString(phone.get('type'));
      if (type === undefined || TAKEN.has(type.value) || textOf(phone.get('number')) === '') continue;
      report({
        span: contentOf(type),
        at: document.text,
        message: `JumpCloud sends this number with the type "${type.value}"; RingCentral has work, mobile and other only (documented). Whether it ignores or refuses the number is not known.`,
      });
    }
  },
};
