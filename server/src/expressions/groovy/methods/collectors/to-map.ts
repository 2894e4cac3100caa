import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { Failure, giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { CollectorValue } from '../../runtime/stream';
import { toText } from '../../runtime/text';
import type { Closure } from '../../runtime/types';
import { run } from '../stream/stream-tools';

export const collectorsToMap = method<Value, [Closure, Closure]>({
  on: 'static java.util.stream.Collectors',
  signature: 'Collector toMap(Closure key, Closure value)',
  documentation: 'Collects a map. Only one key: the order of a HashMap is not evaluated.',
  shape: anyShape,
  examples: [example("['a'].stream().collect(java.util.stream.Collectors.toMap({ it }, { it.size() }))", '[a:1]')],
  call: (_c, [key, value], m) =>
    new CollectorValue((items) => {
      const made = new Map<Value, Value>();
      for (const item of items) {
        const under = run(key, m, item);
        if (made.has(under))
          throw new Failure(
            'java.lang.IllegalStateException',
            `Two elements have the key ${toText(under)}, so toMap() fails.`,
          );
        made.set(under, run(value, m, item));
      }
      return made.size > 1 ? giveUp('the order of a HashMap is not evaluated') : made;
    }),
});
