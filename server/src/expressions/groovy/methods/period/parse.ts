import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { PeriodValue } from '../../runtime/time/amounts';
import { required } from '../helpers';

export const periodParse = method<Value, [string]>({
  on: 'static java.time.Period',
  signature: 'Period parse(String text)',
  documentation: 'Reads a period such as P1Y2M3D.',
  shape: anyShape,
  examples: [example("java.time.Period.parse('P1Y2M3D')", 'P1Y2M3D')],
  call: (_c, [text]) => PeriodValue.parse(required(text, 'The text')),
});
