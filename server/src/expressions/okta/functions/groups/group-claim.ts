import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { input } from '../shared/input';

/** The result of a function of group claims, which no mapping can hold. */
export const groupClaim: EvaluatedFunction['call'] = (context) =>
  input(context, 'groupFunctionResult', 'What this function of group claims gives');
