import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { truth } from '../../runtime/compare';
import { example, method } from '../../runtime/method';

export const anyAsBoolean = method<Value>({
  on: 'any',
  signature: 'boolean asBoolean()',
  documentation: 'Groovy truth: false for null, empty and 0.',
  shape: booleanShape,
  examples: [example('[].asBoolean()', 'false')],
  call: (v) => truth(v),
});
