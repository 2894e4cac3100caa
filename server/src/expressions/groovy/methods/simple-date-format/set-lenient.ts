import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { stateOf } from '../date/date-tools';

export const simpleDateFormatSetLenient = method<Instance, [boolean]>({
  on: 'java.text.SimpleDateFormat',
  signature: 'void setLenient(boolean lenient)',
  documentation: 'With false, a day such as February 30 is an error.',
  shape: anyShape,
  examples: [example("new java.text.SimpleDateFormat('yyyy').with { setLenient(false); format(new Date(0)) }", '1970')],
  call: (f, [lenient], m) => {
    m.mutates();
    stateOf(f).set('strict', !lenient);
    return null;
  },
});
