import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { toJson } from '../../runtime/json';
import { example, method } from '../../runtime/method';
import { Instance } from '../../runtime/types';

const builder = 'groovy.json.JsonBuilder';

export const jsonBuilderConstruct = method<Value, [Value]>({
  on: 'new groovy.json.JsonBuilder',
  signature: 'new(Object value)',
  documentation: 'JSON of a value.',
  shape: anyShape,
  examples: [example("new groovy.json.JsonBuilder(['a',1])", '["a",1]')],
  call: (_c, [value]) => new Instance(builder, toJson(value)),
});
