import { example } from '../../runtime/method';
import { double } from './arithmetic';

/** Math.rint: the nearest whole number, the even one of two. */
const rint = (n: number): number => {
  const down = Math.floor(n);
  if (n - down !== 0.5) return Math.round(n);
  return down % 2 === 0 ? down : down + 1;
};

export const mathRint = double('rint', 'The nearest whole number as a fraction; of two, the even one.', rint, [
  example('Math.rint(2.5)', '2.0'),
  example('Math.rint(3.5)', '4.0'),
]);
