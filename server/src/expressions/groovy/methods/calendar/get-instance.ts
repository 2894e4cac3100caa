import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { method } from '../../runtime/method';
import { CalendarValue, type TimeZoneValue } from '../../runtime/time/calendar';
import { utc } from '../../runtime/time/zone';
import { now } from '../date/date-tools';

const calendar = 'java.util.GregorianCalendar';

export const calendarGetInstance = ['java.util.Calendar', calendar].map((name) =>
  method<Value, [TimeZoneValue?]>({
    on: `static ${name}`,
    signature: 'Calendar getInstance(TimeZone zone?)',
    documentation: 'A calendar at the current time.',
    shape: anyShape,
    examples: [],
    call: (_c, [zone], m) => new CalendarValue(now(m.scope.now), zone?.zone ?? utc),
  }),
);
