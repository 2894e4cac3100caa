import type { EvaluatedFunction, EvaluationContext } from '../../../../kit/evaluated-function';
import type { Value } from '../../../../kit/value';
import { undocumented } from '../../shared/undocumented';
import { asDateTime, type ZonedDateTime } from './date-time';

/** A method of a time, which may have come as text. */
export function onDateTime(
  name: string,
  call: (time: ZonedDateTime, context: EvaluationContext, ...args: (Value | undefined)[]) => Value,
): EvaluatedFunction['call'] {
  const noTime = undocumented(name, 'for a text that is no ISO 8601 time with a time zone');
  return (context, self, ...args) => {
    const time = asDateTime(self);
    return time === undefined ? noTime : call(time, context, ...args);
  };
}
