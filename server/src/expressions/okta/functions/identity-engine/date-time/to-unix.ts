import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { stringShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { onDateTime } from './receiver';

export const toUnixMethod: EvaluatedFunction = {
  name: 'toUnix',
  receiver: 'datetime',
  parameters: [],
  returns: 'String',
  documentation: 'The Unix timestamp: milliseconds since 1970, as text.',
  examples: [{ expression: "'2015-07-31T17:18:37.979Z'.parseStringTime().toUnix()", result: '"1438363117979"' }],
  source: identityEngineSource('Time functions', 'time-functions'),
  availability: identityEngineOnly,
  shape: stringShape,
  call: onDateTime('toUnix()', ({ time }) => String(time)),
};
