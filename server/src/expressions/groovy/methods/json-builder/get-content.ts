import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { contentOf } from '../object-mapper/jackson';

export const jsonBuilderGetContent = method<Instance>({
  on: 'groovy.json.JsonBuilder',
  signature: 'Object getContent()',
  documentation: 'The value behind the JSON.',
  shape: anyShape,
  examples: [example('new groovy.json.JsonBuilder([a: 1]).getContent()', '[a:1]')],
  call: (self) => contentOf(self),
});
