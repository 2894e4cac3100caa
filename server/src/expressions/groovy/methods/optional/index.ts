import type { Method } from '../../runtime/method';
import { optionalEmpty } from './empty';
import { optionalFilter } from './filter';
import { optionalGet } from './get';
import { optionalIsEmpty } from './is-empty';
import { optionalIsPresent } from './is-present';
import { optionalMap } from './map';
import { optionalOf } from './of';
import { optionalOfNullable } from './of-nullable';
import { optionalOrElse } from './or-else';
import { optionalOrElseGet } from './or-else-get';
import { optionalOrElseThrow } from './or-else-throw';

export const optionalMethods: readonly Method[] = [
  optionalEmpty,
  optionalFilter,
  optionalGet,
  optionalIsEmpty,
  optionalIsPresent,
  optionalMap,
  optionalOf,
  optionalOfNullable,
  optionalOrElse,
  optionalOrElseGet,
  optionalOrElseThrow,
];
