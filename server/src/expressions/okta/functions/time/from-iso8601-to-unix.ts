import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented, undocumentedNull } from '../shared/undocumented';
import { readIso8601 } from './iso8601';

const name = 'Time.fromIso8601ToUnix';
const ofNull = undocumentedNull(name);
const notIso = undocumented(name, 'for a text that is no ISO 8601 time');
const noZone = undocumented(name, 'for a time without a time zone');

export const fromIso8601ToUnix: EvaluatedFunction = {
  name,
  parameters: [{ name: 'time', type: 'String' }],
  returns: 'String',
  documentation:
    "Turns an ISO 8601 time with its time zone into a Unix timestamp. Okta's sample of the same conversion in Identity Engine is in milliseconds, so this is too. Okta warns of unexpected behaviour for empty text; the result is not known then, nor for null.",
  examples: [{ expression: 'Time.fromIso8601ToUnix("2015-07-31T17:18:37.979Z")', result: '"1438363117979"' }],
  source: classicSource('Time functions', 'time-functions'),
  shape: stringShape,
  call: (_context, text) => {
    const written = asText(text);
    if (written === undefined) return ofNull;
    const moment = readIso8601(written);
    if (moment === undefined) return notIso;
    if (moment.offset === undefined) return noZone;
    const time = moment.local - moment.offset * 60_000;
    return String(time);
  },
};
