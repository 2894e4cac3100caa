import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { addMethod } from './add';
import { containsMethod } from './contains';
import { flattenMethod } from './flatten';
import { isEmptyMethod } from './is-empty';
import { removeMethod } from './remove';
import { sizeMethod } from './size';

export const arrayMethods: readonly EvaluatedFunction[] = [
  addMethod,
  containsMethod,
  flattenMethod,
  isEmptyMethod,
  removeMethod,
  sizeMethod,
];
