import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { stringShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { writeWindowsTime } from '../../time/timestamp';
import { onDateTime } from './receiver';

export const toWindowsMethod: EvaluatedFunction = {
  name: 'toWindows',
  receiver: 'datetime',
  parameters: [],
  returns: 'String',
  documentation: 'The Windows timestamp: ticks of 100 nanoseconds since 1601, as text.',
  examples: [
    { expression: "'2015-07-30T23:58:32.000Z'.parseStringTime().toWindows()", result: '"130827743120000000"' },
  ],
  source: identityEngineSource('Time functions', 'time-functions'),
  availability: identityEngineOnly,
  shape: stringShape,
  call: onDateTime('toWindows()', ({ time }) => writeWindowsTime(time)),
};
