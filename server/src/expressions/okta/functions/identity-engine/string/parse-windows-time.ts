import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { dateShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { readWindowsTime } from '../../time/timestamp';
import { ZonedDateTime } from '../date-time/date-time';

export const parseWindowsTimeMethod: EvaluatedFunction = {
  name: 'parseWindowsTime',
  receiver: 'string',
  parameters: [],
  returns: 'ZonedDateTime',
  documentation: 'Reads a Windows timestamp: ticks of 100 nanoseconds since 1601.',
  examples: [{ expression: "'130828367179790000'.parseWindowsTime()", result: '"2015-07-31T17:18:37.979Z"' }],
  source: identityEngineSource('Time functions', 'time-functions'),
  availability: identityEngineOnly,
  shape: dateShape,
  call: (_context, self) => {
    const time = readWindowsTime('parseWindowsTime()', String(self));
    return typeof time === 'number' ? new ZonedDateTime(time, 0, undefined, true) : time;
  },
};
