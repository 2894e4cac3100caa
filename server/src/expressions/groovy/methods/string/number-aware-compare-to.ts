import { numberShape } from '../../../kit/shape';
import { compareText } from '../../runtime/compare';
import { example, method } from '../../runtime/method';

export const stringNumberAwareCompareTo = method<string, [string]>({
  on: 'string',
  signature: 'int numberAwareCompareTo(Object other)',
  documentation: 'Compares as sort does.',
  shape: numberShape,
  examples: [example("'a'.numberAwareCompareTo('b')", '-1')],
  call: (s, [other]) => compareText(s, other),
});
