import { asString, textOf } from '../../../json/narrow';
import { replaceValue } from '../../edits';
import { contentOf } from '../../json-place';
import type { JumpCloudRule } from '../jumpcloud-rule';

/** Source: ITU-T E.164: a country code and at most 15 digits. RingCentral wants it with a plus. */
const E164 = /^\+[1-9]\d{6,14}$/;

/** A number RingCentral would refuse. */
export const phoneFormat: JumpCloudRule = {
  code: 'jumpcloud/phone-format',
  severity: 'warning',
  title: 'Telephone number not in E.164',
  checkUser(user, { document: { uri, text } }, report) {
    for (const phone of user.phoneNumbers) {
      const number = asString(phone.get('number'));
      const type = textOf(phone.get('type'));
      if (number === undefined || number.value.trim() === '' || (type !== 'work' && type !== 'mobile')) continue;
      if (E164.test(number.value)) continue;
      const plain = number.value.replace(/[\s().-]/g, '');
      report({
        span: contentOf(number),
        at: text,
        message: `RingCentral takes telephone numbers in E.164 with a plus, such as +16505550101 (documented). It is believed to refuse "${number.value}" with 400, and the user with it.`,
        fixes: () =>
          E164.test(plain)
            ? [{ title: `Change to ${plain}`, edits: [replaceValue(uri, text, number, plain)], isSafe: true }]
            : [],
      });
    }
  },
};
