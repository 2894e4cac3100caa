import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { prettyPrint } from '../../runtime/json';
import { example, method } from '../../runtime/method';
import { required } from '../helpers';

export const jsonOutputPrettyPrint = method<Value, [string]>({
  on: 'static groovy.json.JsonOutput',
  signature: 'String prettyPrint(String json)',
  documentation: 'JSON with line breaks and indentation.',
  shape: stringShape,
  examples: [
    example('groovy.json.JsonOutput.prettyPrint(\'{"a":[1,2]}\')', '{\n    "a": [\n        1,\n        2\n    ]\n}'),
  ],
  call: (_c, [json]) => prettyPrint(required(json, 'The JSON text')),
});
