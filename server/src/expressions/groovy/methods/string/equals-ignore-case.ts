import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringEqualsIgnoreCase = method<string, [string]>({
  on: 'string',
  signature: 'boolean equalsIgnoreCase(String other)',
  documentation: 'Whether it is the same text but for case.',
  shape: booleanShape,
  examples: [example("'ABC'.equalsIgnoreCase(null)", 'false')],
  call: (s, [other]) => other !== null && s.toLowerCase() === other.toLowerCase(),
});
