import { asString, textOf } from '../../../json/narrow';
import { contentOf } from '../../json-place';
import type { JumpCloudRule } from '../jumpcloud-rule';

/** An address of another type than work. Source: RingCentral's OpenAPI description. */
export const addressType: JumpCloudRule = {
  code: 'jumpcloud/address-type',
  severity: 'information',
  title: 'Address that is not for work',
  checkUser(user, { document }, report) {
    for (const address of user.addresses) {
      const type = asString(address.get('type'));
      if (type === undefined || type.value === 'work' || type.value === '') continue;
      if (['streetAddress', 'locality', 'country'].every((part) => textOf(address.get(part)) === '')) continue;
      report({
        span: contentOf(type),
        at: document.text,
        message: `JumpCloud sends this address with the type "${type.value}", and RingCentral takes addresses of the type work only (documented). Whether it ignores or refuses this one is not known.`,
      });
    }
  },
};
