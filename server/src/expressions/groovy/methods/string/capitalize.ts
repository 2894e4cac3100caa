import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

/** Character.toUpperCase(char), which leaves what would become two letters (`ß`). */
const upperChar = (c: string): string => (c.toUpperCase().length === 1 ? c.toUpperCase() : c);

export const stringCapitalize = method<string>({
  on: 'string',
  signature: 'String capitalize()',
  documentation: 'The text with its first letter in upper case.',
  shape: stringShape,
  examples: [example("'abc'.capitalize()", 'Abc')],
  call: (s) => upperChar(s.charAt(0)) + s.slice(1),
});
