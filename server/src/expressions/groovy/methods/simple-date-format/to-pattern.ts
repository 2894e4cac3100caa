import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { patternOf } from '../date/date-tools';

export const simpleDateFormatToPattern = method<Instance>({
  on: 'java.text.SimpleDateFormat',
  signature: 'String toPattern()',
  documentation: 'The pattern.',
  shape: stringShape,
  examples: [example("new java.text.SimpleDateFormat('yyyy').toPattern()", 'yyyy')],
  call: (f) => patternOf(f),
});
