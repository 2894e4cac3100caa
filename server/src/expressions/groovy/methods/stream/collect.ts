import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { CollectorValue, StreamValue } from '../../runtime/stream';

export const streamCollect = method<StreamValue, [CollectorValue]>({
  on: 'java.util.stream.Stream',
  signature: 'Object collect(Collector collector)',
  documentation: 'What the collector makes of the elements.',
  shape: anyShape,
  examples: [example("['a', 'b'].stream().collect(java.util.stream.Collectors.joining('-'))", 'a-b')],
  call: (s, [collector]) => collector.finish(s.items),
});
