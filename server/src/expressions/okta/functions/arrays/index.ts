import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { add } from './add';
import { clear } from './clear';
import { contains } from './contains';
import { flatten } from './flatten';
import { get } from './get';
import { isEmpty } from './is-empty';
import { remove } from './remove';
import { size } from './size';
import { toCsvString } from './to-csv-string';

export const arrayFunctions: readonly EvaluatedFunction[] = [
  add,
  clear,
  contains,
  flatten,
  get,
  isEmpty,
  remove,
  size,
  toCsvString,
];
