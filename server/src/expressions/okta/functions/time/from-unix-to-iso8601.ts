import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumentedNull } from '../shared/undocumented';
import { writeIso8601 } from './iso8601';
import { readUnixTime } from './timestamp';

const name = 'Time.fromUnixToIso8601';
const ofNull = undocumentedNull(name);

export const fromUnixToIso8601: EvaluatedFunction = {
  name,
  parameters: [{ name: 'time', type: 'String' }],
  returns: 'String',
  documentation:
    'Turns a Unix timestamp in milliseconds since 1970 into ISO 8601 in UTC. Okta does not say whether seconds are read too, so the result is not known for a timestamp as short as that. Okta warns of unexpected behaviour for empty text; the result is not known then, nor for null.',
  examples: [{ expression: 'Time.fromUnixToIso8601("1438377580979")', result: '"2015-07-31T21:19:40.979Z"' }],
  source: classicSource('Time functions', 'time-functions'),
  shape: stringShape,
  call: (_context, time) => {
    const text = asText(time);
    if (text === undefined) return ofNull;
    const read = readUnixTime(name, text);
    return typeof read === 'number' ? writeIso8601(read) : read;
  },
};
