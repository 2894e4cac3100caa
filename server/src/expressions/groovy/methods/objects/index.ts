import type { Method } from '../../runtime/method';
import { objectsEquals } from './equals';
import { objectsHash } from './hash';
import { objectsHashCode } from './hash-code';
import { objectsIsNull } from './is-null';
import { objectsNonNull } from './non-null';
import { objectsRequireNonNull } from './require-non-null';
import { objectsRequireNonNullElse } from './require-non-null-else';
import { objectsToString } from './to-string';

export const objectsMethods: readonly Method[] = [
  objectsEquals,
  objectsHash,
  objectsHashCode,
  objectsIsNull,
  objectsNonNull,
  objectsRequireNonNull,
  objectsRequireNonNullElse,
  ...objectsToString,
];
