import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { CollectorValue } from '../../runtime/stream';

export const collectorsCounting = method({
  on: 'static java.util.stream.Collectors',
  signature: 'Collector counting()',
  documentation: 'Counts the elements.',
  shape: anyShape,
  examples: [example('[1, 2].stream().collect(java.util.stream.Collectors.counting())', '2')],
  call: () => new CollectorValue((items) => BigInt(items.length)),
});
