import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

const toBoolean = (text: string): boolean => /^(true|y|1)$/i.test(text.trim());

export const stringToBoolean = method<string>({
  on: 'string',
  signature: 'boolean toBoolean()',
  documentation: 'Whether the text is "true", "y" or "1".',
  shape: booleanShape,
  examples: [example("'y'.toBoolean()", 'true')],
  call: toBoolean,
});
