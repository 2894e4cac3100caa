import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const booleanParseBoolean = method<Value, [string]>({
  on: 'static java.lang.Boolean',
  signature: 'boolean parseBoolean(String text)',
  documentation: 'Whether the text is "true" in any case.',
  shape: booleanShape,
  examples: [example("Boolean.parseBoolean('TRUE')", 'true')],
  call: (_c, [text]) => text?.toLowerCase() === 'true',
});
