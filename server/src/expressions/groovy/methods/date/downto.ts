import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type Closure, DateValue } from '../../runtime/types';
import { day } from './date-tools';

export const dateDownto = method<DateValue, [DateValue, Closure]>({
  on: 'date',
  signature: 'void downto(Date last, Closure action)',
  documentation: 'Runs the closure on every day, backwards.',
  shape: anyShape,
  examples: [example('new Date(86400000L).downto(new Date(0)) { it }', 'null')],
  call: (d, [last, action], m) => {
    for (let t = d.time; t >= last.time; t -= day) {
      m.step();
      action.call([new DateValue(t)]);
    }
    return null;
  },
});
