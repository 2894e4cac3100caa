import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { toJson } from '../../runtime/json';
import { example, method } from '../../runtime/method';

export const jsonOutputToJson = method<Value, [Value]>({
  on: 'static groovy.json.JsonOutput',
  signature: 'String toJson(Object value)',
  documentation: 'The value as JSON: text is quoted and escaped, null becomes null.',
  shape: stringShape,
  examples: [example("groovy.json.JsonOutput.toJson([a: 'O\"Neil', b: null])", '{"a":"O\\"Neil","b":null}')],
  call: (_c, [value]) => toJson(value),
});
