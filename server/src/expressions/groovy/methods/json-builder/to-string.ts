import { stringShape } from '../../../kit/shape';
import { toJson } from '../../runtime/json';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { contentOf } from '../object-mapper/jackson';

export const jsonBuilderToString = method<Instance>({
  on: 'groovy.json.JsonBuilder',
  signature: 'String toString()',
  documentation: 'The JSON text.',
  shape: stringShape,
  examples: [example("new groovy.json.JsonBuilder(['a', 1]).toString()", '["a",1]')],
  call: (self) => toJson(contentOf(self)),
});
