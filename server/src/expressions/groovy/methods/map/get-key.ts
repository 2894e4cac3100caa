import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Entry } from '../../runtime/types';

export const mapGetKey = method<Entry>({
  on: 'java.util.Map$Entry',
  signature: 'Object getKey()',
  documentation: 'The key.',
  shape: anyShape,
  examples: [example('[a: 1].collect { it.getKey() }', '[a]')],
  call: (e) => e.key,
});
