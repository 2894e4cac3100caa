import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumentedNull } from '../shared/undocumented';
import { writeIso8601 } from './iso8601';
import { readWindowsTime } from './timestamp';

const name = 'Time.fromWindowsToIso8601';
const ofNull = undocumentedNull(name);

export const fromWindowsToIso8601: EvaluatedFunction = {
  name,
  parameters: [{ name: 'time', type: 'String' }],
  returns: 'String',
  documentation:
    'Turns a Windows timestamp (ticks of 100 nanoseconds since 1601, as Active Directory has them) into ISO 8601 in UTC. Okta warns of unexpected behaviour for empty text; the result is not known then, nor for null.',
  examples: [{ expression: 'Time.fromWindowsToIso8601("130828367179790000")', result: '"2015-07-31T17:18:37.979Z"' }],
  source: classicSource('Time functions', 'time-functions'),
  shape: stringShape,
  call: (_context, time) => {
    const text = asText(time);
    if (text === undefined) return ofNull;
    const read = readWindowsTime(name, text);
    return typeof read === 'number' ? writeIso8601(read) : read;
  },
};
