import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { CollectorValue } from '../../runtime/stream';

export const collectorsToList = method({
  on: 'static java.util.stream.Collectors',
  signature: 'Collector toList()',
  documentation: 'Collects a list.',
  shape: anyShape,
  examples: [example('[1, 2].stream().collect(java.util.stream.Collectors.toList())', '[1, 2]')],
  call: () => new CollectorValue((items) => [...items]),
});
