import { textOf } from '../../../json/narrow';
import type { JsonObject } from '../../../json/node';
import { contentOf, headOf, keySpan } from '../../json-place';
import type { JumpCloudRule } from '../jumpcloud-rule';

const PARTS = ['streetAddress', 'locality', 'region', 'postalCode', 'extendedAddress', 'poBox'];

/** Source: JumpCloud, Integrate with RingCentral: who defines an address must set a country. */
export const jumpCloudAddressWithoutCountry: JumpCloudRule = {
  code: 'jumpcloud/address-without-country',
  severity: 'error',
  title: 'Address without country',
  checkUser(user, { document }, report) {
    for (const address of user.addresses) {
      const country = address.property('country');
      if (textOf(country?.value).trim() !== '' || PARTS.every((part) => textOf(address.get(part)).trim() === ''))
        continue;
      report({
        span: country === undefined ? spanOf(address) : keySpan(country),
        at: document.text,
        message:
          'This address has no country. RingCentral then does not add the user (documented). Set a country that one of the unassigned extensions of the account has.',
      });
    }
  },
};

function spanOf(address: JsonObject) {
  const type = address.get('type');
  return type?.kind === 'string' ? contentOf(type) : headOf(address);
}
