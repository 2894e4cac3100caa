import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { classOf } from '../../runtime/kinds';
import { example, method } from '../../runtime/method';
import { ClassRef } from '../../runtime/types';

export const anyGetClass = method<Value>({
  on: 'any',
  signature: 'Object getClass()',
  documentation: 'The class.',
  shape: anyShape,
  examples: [example("'a'.getClass().getSimpleName()", 'String')],
  call: (v) => {
    const name = classOf(v);
    return name === undefined ? giveUp('its class is not known') : new ClassRef(name);
  },
});
