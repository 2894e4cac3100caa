import { anyShape, type Shape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import type { MapValue } from '../../runtime/maps';

/** A value of the receiver, or null: the key may be missing. */
export const value = (receiver: Shape): Shape => ({ ...(receiver.element ?? anyShape), nullable: true });

/** A map the script made. Gives up at the data of the scope, which a preview must not change. */
export const changeable = (map: MapValue): Map<Value, Value> =>
  map instanceof Map ? (map as Map<Value, Value>) : giveUp('the data at hand would be changed');
