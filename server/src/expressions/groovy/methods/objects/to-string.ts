import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';

export const objectsToString = [
  method<Value, [Value]>({
    on: 'static java.util.Objects',
    signature: 'String toString(Object value)',
    documentation: 'The value as text; null as "null".',
    shape: stringShape,
    examples: [example('Objects.toString(null)', 'null')],
    call: (_c, [value]) => toText(value),
  }),
  method<Value, [Value, Value]>({
    on: 'static java.util.Objects',
    signature: 'String toString(Object value, String default)',
    documentation: 'The value as text, or the default for null.',
    shape: stringShape,
    examples: [example("Objects.toString(null, 'none')", 'none')],
    call: (_c, [value, otherwise]) => (value === null ? otherwise : toText(value)),
  }),
];
