import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { parseTime } from '../../runtime/time/parse-time';
import { FormatterValue } from '../../runtime/time/patterns';
import { required } from '../helpers';

const instants = new FormatterValue('@');

export const instantParse = method<Value, [string]>({
  on: 'static java.time.Instant',
  signature: 'Instant parse(String text)',
  documentation: 'Reads a moment such as 2024-01-15T10:20:30Z. Fails if it is none.',
  shape: anyShape,
  examples: [example("java.time.Instant.parse('2024-01-15T10:20:30Z')", '2024-01-15T10:20:30Z')],
  call: (_c, [text]) => parseTime('Instant', required(text, 'The text'), instants),
});
