import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented, undocumentedNull } from '../shared/undocumented';
import { readIso8601 } from './iso8601';
import { formatJoda } from './joda/format';

const name = 'Time.fromIso8601ToString';
const ofNull = undocumentedNull(name);
const ofEmpty = undocumented(name, 'for an empty pattern');
const notIso = undocumented(name, 'for a text that is no ISO 8601 time');
const ofOffset = undocumented(name, 'for a time with another offset than UTC');

export const fromIso8601ToString: EvaluatedFunction = {
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
    'Writes an ISO 8601 time by a Joda-Time pattern, with English names of months. For a time with another offset than UTC it is not documented which of the two it shows; the result is known where both look the same. Okta warns of unexpected behaviour for empty text; the result is not known then, nor for null.',
  examples: [
    { expression: 'Time.fromIso8601ToString("2015-07-30T23:58:32.000Z", "MM/dd/yyyy")', result: '"07/30/2015"' },
    {
      expression: 'Time.fromIso8601ToString(user.startDate, "d MMMM yyyy")',
      inputs: { user: { startDate: '2026-09-01' } },
      result: '"1 September 2026"',
    },
  ],
  source: classicSource('Time functions', 'time-functions'),
  shape: stringShape,
  call: (_context, time, format) => {
    const text = asText(time);
    const pattern = asText(format);
    if (text === undefined || pattern === undefined) return ofNull;
    if (pattern === '') return ofEmpty;
    const moment = readIso8601(text);
    if (moment === undefined) return notIso;
    const shown = formatJoda(moment, pattern);
    if (!moment.offset || shown instanceof Unknown) return shown;
    const inUtc = formatJoda({ ...moment, local: moment.local - moment.offset * 60_000, offset: 0 }, pattern);
    return inUtc === shown ? shown : ofOffset;
  },
};
