import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { method } from '../../runtime/method';

export const anyDump = method<Value>({
  on: 'any',
  signature: 'String dump()',
  documentation: 'The internals of the value.',
  shape: stringShape,
  examples: [],
  call: () => giveUp('dump() shows where the value is in memory'),
});
