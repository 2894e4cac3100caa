import type { NeutralRule } from './neutral-rule';
import { neutralAddressWithoutCountry } from './rules/address-without-country';
import { duplicateTarget } from './rules/duplicate-target';
import { encodedAdministrator } from './rules/encoded-administrator';
import { fixedMapping } from './rules/fixed-mapping';
import { matchingMissing } from './rules/matching-missing';
import { neutralMatchingNotFilterable } from './rules/matching-not-filterable';
import { matchingPriority } from './rules/matching-priority';
import { neutralDuplicateMember, neutralUnknownMember, neutralWrongType } from './rules/members';
import { missingMember } from './rules/missing-member';
import { noLanguage } from './rules/no-language';
import { neutralReadOnlyTarget } from './rules/read-only-target';
import { requiredMissing } from './rules/required-missing';
import { sourceMissing } from './rules/source-missing';
import { targetSyntax } from './rules/target-syntax';
import { unknownSource } from './rules/unknown-source';
import { unknownTarget } from './rules/unknown-target';
import { unknownValue } from './rules/unknown-value';
import { neutralUsernameNotEmail } from './rules/username-not-email';
import { wrongUrn } from './rules/wrong-urn';

/** What is wrong with mappings in the neutral format, and what JumpCloud's connector will make of its own. */
export const NEUTRAL_RULES: readonly NeutralRule[] = [
  duplicateTarget,
  encodedAdministrator,
  fixedMapping,
  matchingMissing,
  matchingPriority,
  missingMember,
  neutralAddressWithoutCountry,
  neutralDuplicateMember,
  neutralMatchingNotFilterable,
  neutralReadOnlyTarget,
  neutralUnknownMember,
  neutralUsernameNotEmail,
  neutralWrongType,
  noLanguage,
  requiredMissing,
  sourceMissing,
  targetSyntax,
  unknownSource,
  unknownTarget,
  unknownValue,
  wrongUrn,
];
