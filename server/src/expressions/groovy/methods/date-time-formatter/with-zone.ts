import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { FormatterValue } from '../../runtime/time/patterns';
import type { ZoneValue } from '../../runtime/time/zone-value';

export const dateTimeFormatterWithZone = method<FormatterValue, [ZoneValue]>({
  on: 'java.time.format.DateTimeFormatter',
  signature: 'DateTimeFormatter withZone(ZoneId zone)',
  documentation: 'The same format in a zone.',
  shape: anyShape,
  examples: [
    example(
      "java.time.format.DateTimeFormatter.ofPattern('yyyy-MM-dd').withZone(java.time.ZoneId.of('UTC')).format(java.time.Instant.ofEpochSecond(0))",
      '1970-01-01',
    ),
  ],
  call: (f, [zone]) => new FormatterValue(f.pattern, zone.zone, f.strict),
});
