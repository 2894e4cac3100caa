import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { dateShape } from '../../../../kit/shape';
import { asInteger } from '../../shared/arguments';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { undocumented } from '../../shared/undocumented';
import { isWritable } from '../../time/moment';
import { zoneOffset } from '../../time/zone-offset';
import { onDateTime } from './receiver';

const unitLengths = { Days: 86_400_000, Hours: 3_600_000, Minutes: 60_000, Seconds: 1000 } as const;

/** The method that adds or subtracts days, hours, minutes or seconds. */
export function shiftMethod(
  direction: 'plus' | 'minus',
  unit: keyof typeof unitLengths,
  example: { readonly expression: string; readonly result: string },
): EvaluatedFunction {
  const name = `${direction}${unit}`;
  const lower = unit.toLowerCase();
  const notWhole = undocumented(`${name}()`, 'when the argument is no whole number');
  const outside = undocumented(`${name}()`, 'for a result outside of the years 1 to 9999');
  const changed = undocumented(`${name}()`, 'across a change to or from summer time');
  return {
    name,
    receiver: 'datetime',
    parameters: [{ name: lower, type: 'Integer', documentation: 'May be negative.' }],
    returns: 'ZonedDateTime',
    documentation: `The time that many ${lower} ${direction === 'plus' ? 'later' : 'earlier'}.`,
    examples: [example],
    source: identityEngineSource('Time functions', 'time-functions'),
    availability: identityEngineOnly,
    shape: dateShape,
    call: onDateTime(`${name}()`, (start, _context, count) => {
      const amount = asInteger(count);
      if (amount === undefined) return notWhole;
      const time = start.time + (direction === 'plus' ? amount : -amount) * unitLengths[unit];
      if (!isWritable(time)) return outside;
      return start.zone !== undefined && zoneOffset(start.zone, time) !== start.offset ? changed : start.at(time);
    }),
  };
}
