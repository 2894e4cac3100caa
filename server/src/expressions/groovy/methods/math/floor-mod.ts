import { example } from '../../runtime/method';
import { exact, floorDiv } from './arithmetic';

export const mathFloorMod = exact(
  'floorMod',
  'The remainder, never negative for a positive divisor.',
  (a, b) => a - floorDiv(a, b) * b,
  [example('Math.floorMod(-7, 3)', '2')],
);
