import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { JsonBuilderValue } from '../../runtime/json';
import { example, method } from '../../runtime/method';
import { Closure } from '../../runtime/types';

export const jsonBuilderConstruct = [
  method<Value, [Value]>({
    on: 'new groovy.json.JsonBuilder',
    signature: 'new(Object value)',
    documentation: 'JSON of a value.',
    shape: anyShape,
    examples: [example('new groovy.json.JsonBuilder([a: 1]).toString()', '{"a":1}')],
    call: (_c, [value]) =>
      value instanceof Closure ? giveUp('a JsonBuilder with a closure is not evaluated') : new JsonBuilderValue(value),
  }),
  method<Value>({
    on: 'new groovy.json.JsonBuilder',
    signature: 'new()',
    documentation: 'An empty JSON builder.',
    shape: anyShape,
    examples: [example('new groovy.json.JsonBuilder().call([1, 2])', '[1, 2]')],
    call: () => new JsonBuilderValue(null),
  }),
];
