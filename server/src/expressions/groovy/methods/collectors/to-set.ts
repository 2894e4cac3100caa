import { anyShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { CollectorValue } from '../../runtime/stream';
import { JavaSet } from '../../runtime/types';
import { distinct } from '../stream/stream-tools';

export const collectorsToSet = method({
  on: 'static java.util.stream.Collectors',
  signature: 'Collector toSet()',
  documentation: 'Collects a set. The order of several elements is not evaluated.',
  shape: anyShape,
  examples: [example('[1, 1].stream().collect(java.util.stream.Collectors.toSet())', '[1]')],
  call: () =>
    new CollectorValue((items) => {
      const set = JavaSet.from(distinct(items)) as JavaSet;
      return set.length > 1 ? giveUp('the order of a HashSet is not evaluated') : set;
    }),
});
