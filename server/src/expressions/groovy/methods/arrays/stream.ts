import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { StreamValue } from '../../runtime/stream';

type List = readonly Value[];

export const arraysStream = method<Value, [List]>({
  on: 'static java.util.Arrays',
  signature: 'Stream stream(Array items)',
  documentation: 'A stream of the items.',
  shape: anyShape,
  examples: [example("Arrays.stream(['a'] as String[]).count()", '1')],
  call: (_c, [items]) => new StreamValue(items),
});
