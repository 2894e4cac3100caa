import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { ZoneValue } from '../../runtime/time/zone-value';

export const timeGetId = ['java.time.ZoneRegion', 'java.time.ZoneOffset'].map((on) =>
  method<ZoneValue>({
    on: on,
    signature: 'String getId()',
    documentation: 'The name of the zone.',
    shape: stringShape,
    examples: [example("java.time.ZoneId.of('UTC').getId()", 'UTC')],
    call: (z) => z.zone.id,
  }),
);
