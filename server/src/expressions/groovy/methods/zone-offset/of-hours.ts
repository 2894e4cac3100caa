import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { offsetId } from '../../runtime/time/zone';
import { ZoneValue } from '../../runtime/time/zone-value';
import { notOffset } from '../time/time-tools';

export const zoneOffsetOfHours = method<Value, [number]>({
  on: 'static java.time.ZoneOffset',
  signature: 'ZoneOffset ofHours(int hours)',
  documentation: 'An offset in hours.',
  shape: anyShape,
  examples: [example('java.time.ZoneOffset.ofHours(-5)', '-05:00')],
  call: (_c, [h]) =>
    Math.abs(h) > 18 ? notOffset(String(h)) : new ZoneValue({ id: offsetId(h * 3600), fixed: h * 3600 }),
});
