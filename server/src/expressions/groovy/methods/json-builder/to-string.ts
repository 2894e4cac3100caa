import { stringShape } from '../../../kit/shape';
import { type JsonBuilderValue, toJson } from '../../runtime/json';
import { example, method } from '../../runtime/method';

export const jsonBuilderToString = method<JsonBuilderValue>({
  on: 'groovy.json.JsonBuilder',
  signature: 'String toString()',
  documentation: 'The JSON text.',
  shape: stringShape,
  examples: [example("new groovy.json.JsonBuilder(['a', 1]).toString()", '["a",1]')],
  call: (self) => toJson(self.content),
});
