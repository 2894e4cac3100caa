import type { JumpCloudRule } from './jumpcloud-rule';
import { addressType } from './rules/address-type';
import { addressValue } from './rules/address-value';
import { jumpcloudAddressWithoutCountry } from './rules/address-without-country';
import { contradictingState } from './rules/contradicting-state';
import { customAttributes } from './rules/custom-attributes';
import { domainPlaceholder } from './rules/domain-placeholder';
import { duplicateEmail } from './rules/duplicate-email';
import { jumpcloudDuplicateMember, jumpcloudUnknownMember, jumpcloudWrongType } from './rules/members';
import { missingValue } from './rules/missing-value';
import { numberMissing } from './rules/number-missing';
import { passwordExpired } from './rules/password-expired';
import { phoneFormat } from './rules/phone-format';
import { phoneMember } from './rules/phone-member';
import { phoneType } from './rules/phone-type';
import { tooLong } from './rules/too-long';
import { jumpcloudUsernameNotEmail } from './rules/username-not-email';

/** What JumpCloud's connector, and RingCentral behind it, will make of users and applications. */
export const JUMPCLOUD_RULES: readonly JumpCloudRule[] = [
  addressType,
  addressValue,
  customAttributes,
  domainPlaceholder,
  duplicateEmail,
  jumpcloudAddressWithoutCountry,
  jumpcloudDuplicateMember,
  jumpcloudUnknownMember,
  jumpcloudUsernameNotEmail,
  jumpcloudWrongType,
  missingValue,
  numberMissing,
  passwordExpired,
  phoneFormat,
  phoneMember,
  phoneType,
  contradictingState,
  tooLong,
];
