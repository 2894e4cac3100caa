import type { EntraRule } from './entra-rule';
import { defaultValue } from './mapping/default-value';
import { duplicateTarget } from './mapping/duplicate-target';
import { emptyMapping } from './mapping/empty-mapping';
import { enumValue } from './mapping/enum-value';
import { flowTypes } from './mapping/flow-types';
import { leaversStayActive } from './mapping/leavers-stay-active';
import { mappingDisabled } from './mapping/mapping-disabled';
import { matchingAttribute } from './mapping/matching-attribute';
import { matchingMissing } from './mapping/matching-missing';
import { matchingPriority } from './mapping/matching-priority';
import { parametersMissing } from './mapping/parameters-missing';
import { parametersOutOfStep } from './mapping/parameters-out-of-step';
import { primaryKeyTarget } from './mapping/primary-key-target';
import { readOnlyTarget } from './mapping/read-only-target';
import { requiredUnmapped } from './mapping/required-unmapped';
import { unknownAttribute } from './mapping/unknown-attribute';
import { duplicateMember } from './members/duplicate-member';
import { unknownMember } from './members/unknown-member';
import { wrongType } from './members/wrong-type';
import { anchorChanged } from './previous/anchor-changed';
import { metadataChanged } from './previous/metadata-changed';
import { putDrops } from './previous/put-drops';
import { readOnlyChanged } from './previous/read-only-changed';
import { restartsCycle } from './previous/restarts-cycle';
import { entraAddressValue } from './ringcentral/address-value';
import { entraAddressWithoutCountry } from './ringcentral/address-without-country';
import { matchingNotFilterable } from './ringcentral/matching-not-filterable';
import { phoneNotMobile } from './ringcentral/phone-not-mobile';
import { removedTarget } from './ringcentral/removed-target';
import { entraRequired } from './ringcentral/required';
import { smartQuotesInTarget } from './ringcentral/smart-quotes-in-target';
import { entraSwappedNames } from './ringcentral/swapped-names';
import { unsupportedTarget } from './ringcentral/unsupported-target';
import { entraUsernameNotEmail } from './ringcentral/username-not-email';
import { duplicateName } from './schema/duplicate-name';
import { incompleteSchema } from './schema/incomplete-schema';
import { metadataValue } from './schema/metadata-value';
import { scimAttributeName } from './schema/scim-attribute-name';
import { twoAnchors } from './schema/two-anchors';
import { unknownDirectory } from './schema/unknown-directory';
import { unknownObject } from './schema/unknown-object';
import { unknownReference } from './schema/unknown-reference';
import { wrongEncoding } from './schema/wrong-encoding';
import { emptyFilterGroup } from './scope/empty-filter-group';
import { operatorType } from './scope/operator-type';
import { operatorValues } from './scope/operator-values';
import { scopeAttribute } from './scope/scope-attribute';
import { scopeContradiction } from './scope/scope-contradiction';
import { scopeNull } from './scope/scope-null';
import { invalidScopeRegex, slowScopeRegex } from './scope/scope-regex';
import { unknownOperator } from './scope/unknown-operator';

/**
 * What Entra, and RingCentral behind it, will make of a synchronization schema. Some share their code with a rule for
 * connectors or with the expression language, which find the same in other files.
 */
export const ENTRA_RULES: readonly EntraRule[] = [
  anchorChanged,
  metadataChanged,
  putDrops,
  readOnlyChanged,
  restartsCycle,
  defaultValue,
  duplicateMember,
  duplicateName,
  duplicateTarget,
  emptyFilterGroup,
  emptyMapping,
  entraAddressValue,
  entraAddressWithoutCountry,
  entraRequired,
  entraSwappedNames,
  entraUsernameNotEmail,
  enumValue,
  flowTypes,
  incompleteSchema,
  invalidScopeRegex,
  leaversStayActive,
  mappingDisabled,
  matchingAttribute,
  matchingMissing,
  matchingNotFilterable,
  matchingPriority,
  metadataValue,
  operatorType,
  operatorValues,
  parametersMissing,
  parametersOutOfStep,
  phoneNotMobile,
  primaryKeyTarget,
  readOnlyTarget,
  removedTarget,
  requiredUnmapped,
  scimAttributeName,
  scopeAttribute,
  scopeContradiction,
  scopeNull,
  slowScopeRegex,
  smartQuotesInTarget,
  twoAnchors,
  unknownAttribute,
  unknownDirectory,
  unknownMember,
  unknownObject,
  unknownOperator,
  unknownReference,
  unsupportedTarget,
  wrongEncoding,
  wrongType,
];
