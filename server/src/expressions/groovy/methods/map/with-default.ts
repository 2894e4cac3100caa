import { mapShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import type { MapValue } from '../../runtime/maps';
import { method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';

export const mapWithDefault = method<MapValue, [Closure]>({
  on: 'map',
  signature: 'Map withDefault(Closure value)',
  documentation: 'A map that makes missing values; not evaluated.',
  shape: mapShape,
  examples: [],
  call: () => giveUp('withDefault() is not evaluated'),
});
