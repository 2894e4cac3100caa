import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { dateShape } from '../../../../kit/shape';
import { Unknown } from '../../../../kit/value';
import { asText } from '../../shared/arguments';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { undocumented, undocumentedNull } from '../../shared/undocumented';
import { parseJoda } from '../../time/joda/parse';
import { asDateTime, ZonedDateTime } from '../date-time/date-time';
import { unclearLetter } from '../date-time/unclear-letter';

const ofNull = undocumentedNull('parseStringTime()');
const notIso = undocumented('parseStringTime()', 'for a text that is no ISO 8601 time with a time zone');
const noHour = undocumented('parseStringTime()', 'for a pattern without an hour');

export const parseStringTimeMethod: EvaluatedFunction = {
  name: 'parseStringTime',
  receiver: 'string',
  parameters: [
    {
      name: 'dateTimeFormat',
      type: 'String',
      documentation: 'A date pattern, such as dd MMMM yyyy HH:mm:ss.',
      optional: true,
    },
  ],
  returns: 'ZonedDateTime',
  documentation:
    'Reads a time: without a format from ISO 8601 with its time zone, else by a date pattern with English names of months, in UTC. When the text does not fit, and for a pattern without an hour, the result is not documented.',
  examples: [
    { expression: "'2015-06-17T00:23:19.676Z'.parseStringTime()", result: '"2015-06-17T00:23:19.676Z"' },
    {
      expression: "'17 June 2015 00:23:19'.parseStringTime('dd MMMM yyyy HH:mm:ss')",
      result: '"2015-06-17T00:23:19Z"',
    },
  ],
  source: identityEngineSource('Time functions', 'time-functions'),
  availability: identityEngineOnly,
  shape: dateShape,
  call: ({ now }, self, format) => {
    const text = String(self);
    if (format === undefined) return asDateTime(text) ?? notIso;
    const pattern = asText(format);
    if (pattern === undefined) return ofNull;
    const unclear = unclearLetter(pattern);
    if (unclear !== undefined) return unclear;
    if (!/[HhKk]/.test(pattern)) return noHour;
    const moment = parseJoda(text, pattern, now);
    if (moment instanceof Unknown) return moment;
    const offset = moment.offset ?? 0;
    return new ZonedDateTime(moment.local - offset * 60_000, offset, undefined, moment.fraction);
  },
};
