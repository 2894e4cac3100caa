import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { dateShape } from '../../../../kit/shape';
import { Unknown } from '../../../../kit/value';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { ZonedDateTime } from './date-time';

const noTime = new Unknown('It depends on the time of the run.');

export const dateTimeNow: EvaluatedFunction = {
  name: 'DateTime.now',
  parameters: [],
  returns: 'ZonedDateTime',
  documentation: 'The time of the run, in UTC.',
  examples: [{ expression: 'DateTime.now()' }],
  source: identityEngineSource('Time functions', 'time-functions'),
  availability: identityEngineOnly,
  shape: dateShape,
  call: ({ now }) => (now === undefined ? noTime : new ZonedDateTime(now, 0, undefined, true)),
};
