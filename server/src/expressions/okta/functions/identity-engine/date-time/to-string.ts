import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { stringShape } from '../../../../kit/shape';
import { asText } from '../../shared/arguments';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { undocumented, undocumentedNull } from '../../shared/undocumented';
import { formatJoda } from '../../time/joda/format';
import { onDateTime } from './receiver';
import { unclearLetter } from './unclear-letter';

const ofNull = undocumentedNull('toString()');
const ofWholeMinute = undocumented('toString()', 'for a whole minute, where Java leaves the seconds out');

export const toStringMethod: EvaluatedFunction = {
  name: 'toString',
  receiver: 'datetime',
  parameters: [
    { name: 'dateTimeFormat', type: 'String', documentation: 'A date pattern, such as MM/dd/yyyy.', optional: true },
  ],
  returns: 'String',
  documentation:
    'Writes the time: without a format as ISO 8601, with milliseconds only where they are not 0; else by a date pattern, with English names of months. The letters y, M, d, E, a, H, h, K, k, m, s and S are evaluated.',
  examples: [
    { expression: "'2015-07-30T23:58:32.000Z'.parseStringTime().toString()", result: '"2015-07-30T23:58:32Z"' },
    { expression: "'2015-07-30T23:58:32.000Z'.parseStringTime().toString('MM/dd/yyyy')", result: '"07/30/2015"' },
  ],
  source: identityEngineSource('Time functions', 'time-functions'),
  availability: identityEngineOnly,
  shape: stringShape,
  call: onDateTime('toString()', (time, _context, format) => {
    if (format === undefined) return time.time % 60_000 === 0 ? ofWholeMinute : time.write(time.time % 1000 !== 0);
    const pattern = asText(format);
    if (pattern === undefined) return ofNull;
    return unclearLetter(pattern) ?? formatJoda(time, pattern);
  }),
};
