import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { CollectorValue } from '../../runtime/stream';
import type { Closure } from '../../runtime/types';
import { run } from '../stream/stream-tools';

const collected = (items: readonly Value[], collector: CollectorValue | undefined): Value =>
  collector === undefined ? [...items] : collector.finish(items);

export const collectorsGroupingBy = method<Value, [Closure, CollectorValue?]>({
  on: 'static java.util.stream.Collectors',
  signature: 'Collector groupingBy(Closure key, Collector inner?)',
  documentation: 'Collects a map from key to elements. Only one key: the order of a HashMap is not evaluated.',
  shape: anyShape,
  examples: [
    example("['a', 'b'].stream().collect(java.util.stream.Collectors.groupingBy { it.size() })", '[1:[a, b]]'),
  ],
  call: (_c, [key, inner], m) =>
    new CollectorValue((items) => {
      const groups = new Map<Value, Value[]>();
      for (const item of items) {
        const under = run(key, m, item);
        const group = groups.get(under);
        if (group === undefined) groups.set(under, [item]);
        else group.push(item);
      }
      const made = new Map([...groups].map(([under, group]) => [under, collected(group, inner)] as const));
      return made.size > 1 ? giveUp('the order of a HashMap is not evaluated') : made;
    }),
});
