import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Entry } from '../../runtime/types';

export const mapGetValue = method<Entry>({
  on: 'java.util.Map$Entry',
  signature: 'Object getValue()',
  documentation: 'The value.',
  shape: anyShape,
  examples: [example('[a: 1].collect { it.getValue() }', '[1]')],
  call: (e) => e.value,
});
