import { stringShape } from '../../../kit/shape';
import { type JsonBuilderValue, prettyPrint, toJson } from '../../runtime/json';
import { example, method } from '../../runtime/method';

export const jsonBuilderToPrettyString = method<JsonBuilderValue>({
  on: 'groovy.json.JsonBuilder',
  signature: 'String toPrettyString()',
  documentation: 'The JSON text with line breaks.',
  shape: stringShape,
  examples: [example('new groovy.json.JsonBuilder([a: 1]).toPrettyString()', '{\n    "a": 1\n}')],
  call: (self) => prettyPrint(toJson(self.content)),
});
