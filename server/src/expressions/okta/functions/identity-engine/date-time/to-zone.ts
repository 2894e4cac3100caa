import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { dateShape } from '../../../../kit/shape';
import { Unknown } from '../../../../kit/value';
import { asText } from '../../shared/arguments';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { undocumentedNull } from '../../shared/undocumented';
import { zoneOffset } from '../../time/zone-offset';
import { ZonedDateTime } from './date-time';
import { onDateTime } from './receiver';

const ofNull = undocumentedNull('toZone()');

export const toZoneMethod: EvaluatedFunction = {
  name: 'toZone',
  receiver: 'datetime',
  parameters: [
    { name: 'zoneId', type: 'String', documentation: 'A code of the list of time zones, such as Asia/Tokyo.' },
  ],
  returns: 'ZonedDateTime',
  documentation: 'The same time in another time zone.',
  examples: [
    {
      expression: "'2015-07-31T17:18:37.979Z'.parseStringTime().toZone('Asia/Tokyo')",
      result: '"2015-08-01T02:18:37.979+09:00[Asia/Tokyo]"',
    },
  ],
  source: identityEngineSource('Time functions', 'time-functions'),
  availability: identityEngineOnly,
  shape: dateShape,
  call: onDateTime('toZone()', ({ time, fraction }, _context, zoneId) => {
    const zone = asText(zoneId);
    if (zone === undefined) return ofNull;
    const offset = zoneOffset(zone, time);
    return typeof offset === 'string' ? new Unknown(offset) : new ZonedDateTime(time, offset, zone, fraction);
  }),
};
