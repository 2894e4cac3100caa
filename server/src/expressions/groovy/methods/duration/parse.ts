import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { DurationValue } from '../../runtime/time/amounts';
import { required } from '../helpers';

export const durationParse = method<Value, [string]>({
  on: 'static java.time.Duration',
  signature: 'Duration parse(String text)',
  documentation: 'Reads a duration such as PT1H30M.',
  shape: anyShape,
  examples: [example("java.time.Duration.parse('PT1H30M')", 'PT1H30M')],
  call: (_c, [text]) => DurationValue.parse(required(text, 'The text')),
});
