import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented, undocumentedNull } from '../shared/undocumented';
import { writeIso8601 } from './iso8601';
import { parseJoda } from './joda/parse';

const name = 'Time.fromStringToIso8601';
const ofNull = undocumentedNull(name);
const ofEmpty = undocumented(name, 'for empty text');

export const fromStringToIso8601: EvaluatedFunction = {
  name,
  parameters: [
    { name: 'time', type: 'String' },
    {
      name: 'format',
      type: 'String',
      documentation: 'A Joda-Time pattern: yyyy year, MM month, dd day, HH hour of 24, mm minute, ss second.',
    },
  ],
  returns: 'String',
  documentation:
    'Reads a time by a Joda-Time pattern, with English names of months, and writes it as ISO 8601 in UTC. A time without a time zone is taken as UTC. When the text does not fit the pattern the result is not documented. Okta warns of unexpected behaviour for empty text; the result is not known then, nor for null.',
  examples: [
    {
      expression: 'Time.fromStringToIso8601("17 June 2015 00:23:19", "dd MMMM yyyy HH:mm:ss")',
      result: '"2015-06-17T00:23:19.000Z"',
    },
    { expression: 'Time.fromStringToIso8601("06/17/2015", "MM/dd/yyyy")', result: '"2015-06-17T00:00:00.000Z"' },
  ],
  source: classicSource('Time functions', 'time-functions'),
  shape: stringShape,
  call: ({ now }, time, format) => {
    const text = asText(time);
    const pattern = asText(format);
    if (text === undefined || pattern === undefined) return ofNull;
    if (text === '' || pattern === '') return ofEmpty;
    const moment = parseJoda(text, pattern, now);
    return moment instanceof Unknown ? moment : writeIso8601(moment.local - (moment.offset ?? 0) * 60_000);
  },
};
