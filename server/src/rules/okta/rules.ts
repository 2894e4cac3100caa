import { constantKey } from './mapping/constant-key';
import { constantNotQuoted } from './mapping/constant-not-quoted';
import { duplicateTarget } from './mapping/duplicate-target';
import { emptyExpression } from './mapping/empty-expression';
import { pushStatus } from './mapping/push-status';
import { pushStatusMaster } from './mapping/push-status-master';
import { pushStatusMixed } from './mapping/push-status-mixed';
import { readOnlyTarget } from './mapping/read-only-target';
import { requiredUnmapped } from './mapping/required-unmapped';
import { sameType } from './mapping/same-type';
import { unknownTarget } from './mapping/unknown-target';
import { duplicateMember } from './members/duplicate-member';
import { unknownMember } from './members/unknown-member';
import { wrongType } from './members/wrong-type';
import type { OktaRule } from './okta-rule';
import { countryValue } from './ringcentral/country-value';
import { directNumberPushed } from './ringcentral/direct-number-pushed';
import { importAttributes } from './ringcentral/import-attributes';
import { loginNotUserName } from './ringcentral/login-not-user-name';
import { minimumAttributes } from './ringcentral/minimum-attributes';
import { numberNull } from './ringcentral/number-null';
import { numbersNotImported } from './ringcentral/numbers-not-imported';
import { numbersOnCreateOnly } from './ringcentral/numbers-on-create-only';
import { phonePrefix } from './ringcentral/phone-prefix';
import { phoneValue } from './ringcentral/phone-value';
import { stateValue } from './ringcentral/state-value';
import { swappedNames } from './ringcentral/swapped-names';
import { enumValue } from './schema/enum-value';
import { externalNamespace } from './schema/external-namespace';
import { limits } from './schema/limits';
import { masterOverride } from './schema/master-override';
import { nameCollision } from './schema/name-collision';
import { oneOfOrder } from './schema/one-of-order';
import { requiredUnknown } from './schema/required-unknown';
import { tooManyUnique } from './schema/too-many-unique';
import { unionSelf } from './schema/union-self';
import { duplicateEmail } from './users/duplicate-email';
import { duplicateExtension } from './users/duplicate-extension';
import { extensionLength } from './users/extension-length';
import { severalDirectNumbers } from './users/several-direct-numbers';
import { userValue } from './users/user-value';

/** What Okta, and RingCentral behind it, will make of a mapping, a schema or a list of users. */
export const OKTA_RULES: readonly OktaRule[] = [
  constantKey,
  constantNotQuoted,
  countryValue,
  directNumberPushed,
  duplicateEmail,
  duplicateExtension,
  duplicateMember,
  duplicateTarget,
  emptyExpression,
  enumValue,
  extensionLength,
  externalNamespace,
  importAttributes,
  limits,
  loginNotUserName,
  masterOverride,
  minimumAttributes,
  nameCollision,
  numberNull,
  numbersNotImported,
  numbersOnCreateOnly,
  oneOfOrder,
  phonePrefix,
  phoneValue,
  pushStatus,
  pushStatusMaster,
  pushStatusMixed,
  readOnlyTarget,
  requiredUnknown,
  requiredUnmapped,
  sameType,
  severalDirectNumbers,
  stateValue,
  swappedNames,
  tooManyUnique,
  unionSelf,
  unknownMember,
  unknownTarget,
  userValue,
  wrongType,
];
