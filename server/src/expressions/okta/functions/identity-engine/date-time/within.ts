import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { booleanShape } from '../../../../kit/shape';
import { Unknown } from '../../../../kit/value';
import { asInteger } from '../../shared/arguments';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { undocumented } from '../../shared/undocumented';
import { onDateTime } from './receiver';

const unitLengths = { Days: 86_400_000, Hours: 3_600_000, Minutes: 60_000, Seconds: 1000 } as const;
const noTime = new Unknown('It depends on the time of the run.');

/** The method that tells whether a time is at most so many days, hours, minutes or seconds ago. */
export function withinMethod(unit: keyof typeof unitLengths): EvaluatedFunction {
  const name = `within${unit}`;
  const lower = unit.toLowerCase();
  const notWhole = undocumented(`${name}()`, 'when the argument is no whole number from 0 on');
  const ofFuture = undocumented(`${name}()`, 'for a time in the future');
  const ofLimit = undocumented(`${name}()`, `when it is exactly so many ${lower} ago`);
  return {
    name,
    receiver: 'datetime',
    parameters: [{ name: lower, type: 'Integer' }],
    returns: 'Boolean',
    documentation: `Whether the time is less than so many ${lower} ago. What it gives for a time in the future is not documented.`,
    examples: [{ expression: `DateTime.now().minus${unit}(3).within${unit}(2)` }],
    source: identityEngineSource('Time functions', 'time-functions'),
    availability: identityEngineOnly,
    shape: booleanShape,
    call: onDateTime(`${name}()`, ({ time }, { now }, count) => {
      const amount = asInteger(count);
      if (now === undefined) return noTime;
      if (amount === undefined || amount < 0) return notWhole;
      const passed = now - time;
      const limit = amount * unitLengths[unit];
      if (passed === limit) return ofLimit;
      return passed < 0 ? ofFuture : passed < limit;
    }),
  };
}
