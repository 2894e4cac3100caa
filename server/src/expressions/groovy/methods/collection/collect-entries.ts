import { mapShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { isMap, mapEntries } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { type Closure, Entry } from '../../runtime/types';
import { callOn } from '../helpers';
import { entries, kinds, known, step } from './entries';

export const collectionCollectEntries = kinds.map((kind) =>
  method<Value, [Closure?]>({
    on: kind,
    signature: 'Map collectEntries(Closure change?)',
    documentation: 'A map of what the closure returns: maps, or pairs of key and value.',
    shape: mapShape,
    examples: [
      example("['a'].collectEntries { [it, 1] }", '[a:1]'),
      example("['a','b'].collectEntries { [(it): it + 1] }", '[a:a1, b:b1]'),
    ],
    call: (self, [change], m) => {
      const result = new Map<Value, Value>();
      for (const item of entries(self)) {
        const made = step(m, () => known(change === undefined ? item : callOn(change, item)));
        if (Array.isArray(made)) result.set(made[0] as Value, made[1] as Value);
        else if (made instanceof Entry) result.set(made.key, made.value);
        else if (isMap(made)) for (const [key, value] of mapEntries(made)) result.set(key, value);
        else giveUp('the closure returns no entry');
      }
      return result;
    },
  }),
);
