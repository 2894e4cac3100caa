import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumentedNull } from '../shared/undocumented';
import { writeIso8601 } from './iso8601';
import { formatJoda } from './joda/format';
import { zoneOffset } from './zone-offset';

const name = 'Time.now';
const noTime = new Unknown('It depends on the time of the run.');
const ofNull = undocumentedNull(name);

export const now: EvaluatedFunction = {
  name,
  parameters: [
    {
      name: 'timeZoneId',
      type: 'String',
      documentation: "A code of Okta's list of time zones, such as America/New_York.",
      optional: true,
    },
    { name: 'format', type: 'String', documentation: 'A Joda-Time pattern, such as yyyy-MM-dd.', optional: true },
  ],
  returns: 'String',
  documentation:
    'The time of the run: without a time zone in UTC, without a format as ISO 8601 with milliseconds. "EST" has summer time, as in Okta\'s sample; what a time zone outside of Okta\'s list gives is not documented.',
  examples: [{ expression: 'Time.now()' }, { expression: 'Time.now("Europe/Berlin", "yyyy-MM-dd")' }],
  source: classicSource('Time functions', 'time-functions'),
  shape: stringShape,
  call: ({ now: time }, timeZoneId, format) => {
    if (time === undefined) return noTime;
    let offset = 0;
    if (timeZoneId !== undefined) {
      const zone = asText(timeZoneId);
      if (zone === undefined) return ofNull;
      const found = zoneOffset(zone, time);
      if (typeof found === 'string') return new Unknown(found);
      offset = found;
    }
    if (format === undefined) return writeIso8601(time, offset);
    const pattern = asText(format);
    return pattern === undefined
      ? ofNull
      : formatJoda({ local: time + offset * 60_000, offset, fraction: true }, pattern);
  },
};
