import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { example, method } from '../../runtime/method';

export const mapContainsValue = method<MapValue, [Value]>({
  on: 'map',
  signature: 'boolean containsValue(Object value)',
  documentation: 'Whether a key has the value.',
  shape: booleanShape,
  examples: [example('[a:1].containsValue(1)', 'true')],
  call: (m, [wanted]) => mapEntries(m).some(([, item]) => equals(item, wanted)),
});
