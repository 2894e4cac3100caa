import type { EvaluatedFunction } from '../../kit/evaluated-function';
import { convertFromBase64 } from './cloud-sync/convert-from-base64';
import { error } from './cloud-sync/error';
import { trim } from './cloud-sync/trim';
import { cBool } from './conversion/c-bool';
import { cStr } from './conversion/c-str';
import { convertToBase64 } from './conversion/convert-to-base64';
import { convertToUtf8Hex } from './conversion/convert-to-utf8-hex';
import { redact } from './conversion/redact';
import { cDate } from './dates/c-date';
import { dateAdd } from './dates/date-add';
import { dateDiff } from './dates/date-diff';
import { dateFromNum } from './dates/date-from-num';
import { formatDateTime } from './dates/format-date-time';
import { now } from './dates/now';
import { numFromDate } from './dates/num-from-date';
import { defaultDomain } from './generators/default-domain';
import { guid } from './generators/guid';
import { randomString } from './generators/random-string';
import { count } from './multi-valued/count';
import { item } from './multi-valued/item';
import { join } from './multi-valued/join';
import { removeDuplicates } from './multi-valued/remove-duplicates';
import { split } from './multi-valued/split';
import { bitAnd } from './numbers/bit-and';
import { appRoleAssignmentsComplex } from './roles/app-role-assignments-complex';
import { assertiveAppRoleAssignmentsComplex } from './roles/assertive-app-role-assignments-complex';
import { singleAppRoleAssignment } from './roles/single-app-role-assignment';
import { isNull } from './tests/is-null';
import { isNullOrEmpty } from './tests/is-null-or-empty';
import { isPresent } from './tests/is-present';
import { isString } from './tests/is-string';
import { not } from './tests/not';
import { append } from './text/append';
import { inStr } from './text/in-str';
import { left } from './text/left';
import { len } from './text/len';
import { mid } from './text/mid';
import { normalizeDiacritics } from './text/normalize-diacritics';
import { pCase } from './text/p-case';
import { replace } from './text/replace';
import { stripSpaces } from './text/strip-spaces';
import { toLower } from './text/to-lower';
import { toUpper } from './text/to-upper';
import { word } from './text/word';

export { sisterFunctions } from './sister-functions';

/**
 * Every function that evaluates its arguments first. IIF, Switch, Coalesce, IgnoreFlowIfNullOrEmpty and
 * SelectUniqueValue decide themselves and are not here.
 */
export const functions: readonly EvaluatedFunction[] = [
  append,
  appRoleAssignmentsComplex,
  assertiveAppRoleAssignmentsComplex,
  bitAnd,
  cBool,
  cDate,
  convertFromBase64,
  convertToBase64,
  convertToUtf8Hex,
  count,
  cStr,
  dateAdd,
  dateDiff,
  dateFromNum,
  defaultDomain,
  error,
  formatDateTime,
  guid,
  inStr,
  isNull,
  isNullOrEmpty,
  isPresent,
  isString,
  item,
  join,
  left,
  len,
  mid,
  normalizeDiacritics,
  not,
  now,
  numFromDate,
  pCase,
  randomString,
  redact,
  removeDuplicates,
  replace,
  singleAppRoleAssignment,
  split,
  stripSpaces,
  toLower,
  toUpper,
  trim,
  word,
];
