import { anyShape, type Shape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import type { MapValue } from '../../runtime/maps';

export const value = (receiver: Shape): Shape => ({ ...(receiver.element ?? anyShape), nullable: true });

export const changeable = (map: MapValue): Map<Value, Value> =>
  map instanceof Map ? (map as Map<Value, Value>) : giveUp('the data at hand would be changed');
