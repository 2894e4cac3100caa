import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { all } from './time-tools';

export const timeEquals = all.map((on) =>
  method<TimeValue, [Value]>({
    on: on,
    signature: 'boolean equals(Object other)',
    documentation: 'Whether it is the same.',
    shape: booleanShape,
    examples: [example("java.time.LocalDate.of(2024, 1, 15).equals(java.time.LocalDate.parse('2024-01-15'))", 'true')],
    call: (t, [other]) => t.equalTo(other),
  }),
);
