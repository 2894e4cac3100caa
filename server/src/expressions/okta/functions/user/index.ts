import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { getInternalProperty } from './get-internal-property';
import { getLinkedObject } from './get-linked-object';

export const userFunctions: readonly EvaluatedFunction[] = [getInternalProperty, getLinkedObject];
