import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';

export const anyIs = method<Value, [Value]>({
  on: 'any',
  signature: 'boolean is(Object other)',
  documentation: 'Whether both are the same object.',
  shape: booleanShape,
  examples: [example("'x'.is('x')", 'true')],
  call: (v, [other]) =>
    v === other ? true : typeof v === 'object' && v !== null ? false : giveUp('identity is not evaluated'),
});
