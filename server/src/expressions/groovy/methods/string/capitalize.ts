import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringCapitalize = method<string>({
  on: 'string',
  signature: 'String capitalize()',
  documentation: 'The text with its first letter in upper case.',
  shape: stringShape,
  examples: [example("'abc'.capitalize()", 'Abc')],
  call: (s) => s.charAt(0).toUpperCase() + s.slice(1),
});
