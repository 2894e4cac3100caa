import { example } from '../../runtime/method';
import { exact, floorDiv } from './arithmetic';

export const mathFloorDiv = exact('floorDiv', 'The quotient, rounded down.', floorDiv, [
  example('Math.floorDiv(-7, 2)', '-4'),
]);
