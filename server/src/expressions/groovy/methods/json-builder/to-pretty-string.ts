import { stringShape } from '../../../kit/shape';
import { prettyPrint, toJson } from '../../runtime/json';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { contentOf } from '../object-mapper/jackson';

export const jsonBuilderToPrettyString = method<Instance>({
  on: 'groovy.json.JsonBuilder',
  signature: 'String toPrettyString()',
  documentation: 'The JSON text with line breaks.',
  shape: stringShape,
  examples: [example('new groovy.json.JsonBuilder([a: 1]).toPrettyString()', '{\n    "a": 1\n}')],
  call: (self) => prettyPrint(toJson(contentOf(self))),
});
