import type { Rule } from '../rule';
import { arrayWithoutIndex } from './array-without-index';
import { authType } from './auth-type';
import { deleteWithout204 } from './delete-without-204';
import { duplicateKey } from './duplicate-key';
import { duplicateSource } from './duplicate-source';
import { emptyFilter } from './empty-filter';
import { headerContentType } from './header-content-type';
import { headerNameCase } from './header-name-case';
import { inactivatesUnreadAccounts } from './inactivates-unread-accounts';
import { keyCase } from './key-case';
import { mappingSyntax } from './mapping-syntax';
import { methodCase } from './method-case';
import { misplacedKey } from './misplaced-key';
import { noFailureResponses } from './no-failure-responses';
import { pageNumberNotScim } from './page-number-not-scim';
import { pageRecordCountPath } from './page-record-count-path';
import { paginationMisplaced } from './pagination-misplaced';
import { paginationMissing } from './pagination-missing';
import { schema } from './schema';
import { statusColumnUnmapped } from './status-column-unmapped';
import { statusConfigKey } from './status-config-key';
import { storedSecret } from './stored-secret';
import { totalCountPath } from './total-count-path';
import { unknownCallReference } from './unknown-call-reference';
import { unknownConnection } from './unknown-connection';
import { unknownKey } from './unknown-key';
import { urlBlanks } from './url-blanks';
import { wrongShapeRule } from './wrong-shape';

/** What Saviynt's REST connector will do with the file. */
export const SAVIYNT_RULES: readonly Rule[] = [
  arrayWithoutIndex,
  authType,
  deleteWithout204,
  duplicateKey,
  duplicateSource,
  emptyFilter,
  headerContentType,
  headerNameCase,
  inactivatesUnreadAccounts,
  keyCase,
  mappingSyntax,
  methodCase,
  misplacedKey,
  noFailureResponses,
  pageNumberNotScim,
  pageRecordCountPath,
  paginationMisplaced,
  paginationMissing,
  schema,
  statusColumnUnmapped,
  statusConfigKey,
  storedSecret,
  totalCountPath,
  unknownCallReference,
  unknownConnection,
  unknownKey,
  urlBlanks,
  wrongShapeRule,
];
