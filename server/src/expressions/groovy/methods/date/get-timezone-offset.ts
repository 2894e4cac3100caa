import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';

export const dateGetTimezoneOffset = method<DateValue>({
  on: 'date',
  signature: 'int getTimezoneOffset()',
  documentation: 'Minutes between UTC and the server (which runs in UTC).',
  shape: numberShape,
  examples: [example('new Date(0).getTimezoneOffset()', '0')],
  call: () => 0,
});
