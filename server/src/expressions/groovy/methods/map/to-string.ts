import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';
import type { Entry } from '../../runtime/types';

export const mapToString = method<Entry>({
  on: 'java.util.Map$Entry',
  signature: 'String toString()',
  documentation: 'The entry as text: key=value.',
  shape: anyShape,
  examples: [example('[a: 1].collect { it.toString() }', '[a=1]')],
  call: (entry) => toText(entry),
});
