import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { nullPointer } from '../../runtime/failure';
import { format } from '../../runtime/formatter';
import { example, method } from '../../runtime/method';
import { required } from '../helpers';

export const anySprintf = method<Value, [string, ...Value[]]>({
  on: 'any',
  signature: 'String sprintf(String format, Object... values)',
  documentation: 'The values written by a format.',
  shape: stringShape,
  examples: [example("1.sprintf('%02d', 5)", '05')],
  call: (_v, [pattern, ...values]) => {
    if (values.length === 1 && values[0] === null)
      throw nullPointer('The only value for the format is null, so this fails.');
    return format(
      required(pattern, 'The format'),
      values.length === 1 && Array.isArray(values[0]) ? (values[0] as Value[]) : values,
    );
  },
});
