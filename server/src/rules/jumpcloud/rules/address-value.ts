import { asString } from '../../../json/narrow';
import { findCountry, findCountryByAlpha3 } from '../../../knowledge/ringcentral/countries';
import { checkRegion } from '../../../knowledge/ringcentral/states';
import { replaceValue } from '../../edits';
import { contentOf } from '../../json-place';
import type { JumpCloudRule } from '../jumpcloud-rule';

/** A country or state that RingCentral's dictionaries cannot have. */
export const addressValue: JumpCloudRule = {
  code: 'jumpcloud/address-value',
  severity: 'warning',
  title: 'Country or state RingCentral does not take',
  checkUser(user, { document: { uri, text } }, report) {
    for (const address of user.addresses) {
      const [country, region] = [asString(address.get('country')), asString(address.get('region'))];
      if (country === undefined || country.value.trim() === '') continue;
      const found = findCountry(country.value);
      const meant = found ?? findCountryByAlpha3(country.value);
      if (found === undefined && meant !== undefined)
        report({
          span: contentOf(country),
          at: text,
          message: `RingCentral takes a country as a two-letter code or an English name (seen in its examples); whether it takes "${country.value}" is not known. Write ${meant.code}.`,
          fixes: () => [
            { title: `Change to ${meant.code}`, edits: [replaceValue(uri, text, country, meant.code)], isSafe: false },
          ],
        });
      if (region === undefined || region.value.trim() === '' || meant === undefined) continue;
      if (checkRegion(meant.code, region.value) === 'wrong')
        report({
          span: contentOf(region),
          at: text,
          message: `"${region.value}" is no state of ${meant.name}. RingCentral answers 400 invalidValue "Parameter [extension.contact.businessAddress.state] value is invalid." (seen in public reports). Use a code such as CA or a name such as California.`,
        });
    }
  },
};
