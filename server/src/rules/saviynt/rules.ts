import type { Rule } from '../rule';
import { accessMarker } from './access-marker';
import { accountColumnMissing } from './account-column-missing';
import { accountIdPathMissing } from './account-id-path-missing';
import { arrayWithoutIndex } from './array-without-index';
import { attributeNotImported } from './attribute-not-imported';
import { authType } from './auth-type';
import { booleanInQuotes } from './boolean-in-quotes';
import { contentTypeBlank } from './content-type-blank';
import { contradictingResponses } from './contradicting-responses';
import { deleteWithout204 } from './delete-without-204';
import { duplicateKey } from './duplicate-key';
import { duplicateSource } from './duplicate-source';
import { emptyFilter } from './empty-filter';
import { hardCodedToken } from './hard-coded-token';
import { headerContentType } from './header-content-type';
import { headerNameCase } from './header-name-case';
import { headerNameEmpty } from './header-name-empty';
import { inactivatesUnreadAccounts } from './inactivates-unread-accounts';
import { keyCase } from './key-case';
import { keyFieldUnmapped } from './key-field-unmapped';
import { mappingSyntax } from './mapping-syntax';
import { methodCase } from './method-case';
import { misplacedKey } from './misplaced-key';
import { noCalls } from './no-calls';
import { noFailureResponses } from './no-failure-responses';
import { noThreshold } from './no-threshold';
import { objectObject } from './object-object';
import { obsoleteKey } from './obsolete-key';
import { orderAsText } from './order-as-text';
import { pageNumberNotScim } from './page-number-not-scim';
import { pageRecordCountPath } from './page-record-count-path';
import { paginationMisplaced } from './pagination-misplaced';
import { paginationMissing } from './pagination-missing';
import { partialPut } from './partial-put';
import { schema } from './schema';
import { statusColumnUnmapped } from './status-column-unmapped';
import { statusConfigKey } from './status-config-key';
import { statusConfigTwice } from './status-config-twice';
import { storedSecret } from './stored-secret';
import { testHost } from './test-host';
import { tokenNotRenewed } from './token-not-renewed';
import { totalCountPath } from './total-count-path';
import { unfilledAccountAttribute } from './unfilled-account-attribute';
import { unknownCallReference } from './unknown-call-reference';
import { unknownConnection } from './unknown-connection';
import { unknownEntitlementType } from './unknown-entitlement-type';
import { unknownKey } from './unknown-key';
import { unreadKey } from './unread-key';
import { unusedAnswer } from './unused-answer';
import { unusedAuthentication } from './unused-authentication';
import { urlBlanks } from './url-blanks';
import { wrongShapeRule } from './wrong-shape';

/** What Saviynt's REST connector will do with the file. */
export const SAVIYNT_RULES: readonly Rule[] = [
  accessMarker,
  accountColumnMissing,
  accountIdPathMissing,
  arrayWithoutIndex,
  attributeNotImported,
  authType,
  booleanInQuotes,
  contentTypeBlank,
  contradictingResponses,
  deleteWithout204,
  duplicateKey,
  duplicateSource,
  emptyFilter,
  hardCodedToken,
  headerContentType,
  headerNameCase,
  headerNameEmpty,
  inactivatesUnreadAccounts,
  keyCase,
  keyFieldUnmapped,
  mappingSyntax,
  methodCase,
  misplacedKey,
  noCalls,
  noFailureResponses,
  noThreshold,
  objectObject,
  obsoleteKey,
  orderAsText,
  pageNumberNotScim,
  pageRecordCountPath,
  paginationMisplaced,
  paginationMissing,
  partialPut,
  schema,
  statusColumnUnmapped,
  statusConfigKey,
  statusConfigTwice,
  storedSecret,
  testHost,
  tokenNotRenewed,
  totalCountPath,
  unfilledAccountAttribute,
  unknownCallReference,
  unknownConnection,
  unknownEntitlementType,
  unknownKey,
  unreadKey,
  unusedAnswer,
  unusedAuthentication,
  urlBlanks,
  wrongShapeRule,
];
