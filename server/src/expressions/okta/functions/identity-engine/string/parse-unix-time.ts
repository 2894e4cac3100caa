import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { dateShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { readUnixTime } from '../../time/timestamp';
import { ZonedDateTime } from '../date-time/date-time';

export const parseUnixTimeMethod: EvaluatedFunction = {
  name: 'parseUnixTime',
  receiver: 'string',
  parameters: [],
  returns: 'ZonedDateTime',
  documentation: 'Reads a Unix timestamp in milliseconds since 1970. Whether seconds are read too is not documented.',
  examples: [{ expression: "'1438377580979'.parseUnixTime()", result: '"2015-07-31T21:19:40.979Z"' }],
  source: identityEngineSource('Time functions', 'time-functions'),
  availability: identityEngineOnly,
  shape: dateShape,
  call: (_context, self) => {
    const time = readUnixTime('parseUnixTime()', String(self));
    return typeof time === 'number' ? new ZonedDateTime(time, 0, undefined, true) : time;
  },
};
