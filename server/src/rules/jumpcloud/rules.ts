import type { JumpCloudRule } from './jumpcloud-rule';
import { addressType } from './rules/address-type';
import { addressValue } from './rules/address-value';
import { jumpCloudAddressWithoutCountry } from './rules/address-without-country';
import { contradictingState } from './rules/contradicting-state';
import { customAttributes } from './rules/custom-attributes';
import { domainPlaceholder } from './rules/domain-placeholder';
import { duplicateEmail } from './rules/duplicate-email';
import { jumpCloudDuplicateMember, jumpCloudUnknownMember, jumpCloudWrongType } from './rules/members';
import { missingValue } from './rules/missing-value';
import { numberMissing } from './rules/number-missing';
import { passwordExpired } from './rules/password-expired';
import { phoneFormat } from './rules/phone-format';
import { phoneMember } from './rules/phone-member';
import { phoneType } from './rules/phone-type';
import { tooLong } from './rules/too-long';
import { jumpCloudUsernameNotEmail } from './rules/username-not-email';

/** What JumpCloud's connector, and RingCentral behind it, will make of users and applications. */
export const JUMPCLOUD_RULES: readonly JumpCloudRule[] = [
  addressType,
  addressValue,
  customAttributes,
  domainPlaceholder,
  duplicateEmail,
  jumpCloudAddressWithoutCountry,
  jumpCloudDuplicateMember,
  jumpCloudUnknownMember,
  jumpCloudUsernameNotEmail,
  jumpCloudWrongType,
  missingValue,
  numberMissing,
  passwordExpired,
  phoneFormat,
  phoneMember,
  phoneType,
  contradictingState,
  tooLong,
];
