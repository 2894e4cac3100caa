import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';

export const stringIsCase = method<string, [Value]>({
  on: 'string',
  signature: 'boolean isCase(Object other)',
  documentation: 'Whether it is the same text (as in switch).',
  shape: booleanShape,
  examples: [example("'a'.isCase('a')", 'true')],
  call: (s, [other]) => other !== null && s === toText(other),
});
