import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { substring } from './characters';

export const stringGetAt = method<string, [number]>({
  on: 'string',
  signature: 'String getAt(int index)',
  documentation: 'One character as text; negative counts from the end.',
  shape: stringShape,
  examples: [example("'abc'.getAt(0)", 'a')],
  call: (s, [index]) => {
    const at = index < 0 ? index + s.length : index;
    return substring(s, at, at + 1);
  },
});
