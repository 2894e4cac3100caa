import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const booleanValueOf = [
  method<Value, [string]>({
    on: 'static java.lang.Boolean',
    signature: 'boolean valueOf(String text)',
    documentation: 'Whether the text is "true" in any case.',
    shape: booleanShape,
    examples: [example("Boolean.valueOf('x')", 'false')],
    call: (_c, [text]) => text?.toLowerCase() === 'true',
  }),
  method<Value, [boolean]>({
    on: 'static java.lang.Boolean',
    signature: 'Boolean valueOf(boolean value)',
    documentation: 'The same value.',
    shape: booleanShape,
    examples: [example('Boolean.valueOf(true)', 'true')],
    call: (_c, [b]) => b,
  }),
];
