import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { isCase } from '../../runtime/compare';
import { giveUp } from '../../runtime/failure';
import { isInstance } from '../../runtime/kinds';
import { example, method } from '../../runtime/method';

export const anyIsCase = method<Value, [Value]>({
  on: 'any',
  signature: 'boolean isCase(Object value)',
  documentation: 'Whether switch and grep would choose it for the value.',
  shape: booleanShape,
  examples: [example('[1, 2].isCase(2)', 'true')],
  call: (v, [value]) => isCase(v, value, (a, type) => isInstance(a, type) ?? giveUp('its class is not known')),
});
