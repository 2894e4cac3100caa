import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import type { JsonBuilderValue } from '../../runtime/json';
import { example, method } from '../../runtime/method';
import { Closure } from '../../runtime/types';

export const jsonBuilderCall = method<JsonBuilderValue, Value[]>({
  on: 'groovy.json.JsonBuilder',
  signature: 'Object call(Object... values)',
  documentation: 'Sets the content: a map, a list, or several values as a list.',
  shape: anyShape,
  examples: [example('new groovy.json.JsonBuilder().call([a: 1])', '[a:1]')],
  call: (self, values) => {
    if (values.some((value) => value instanceof Closure))
      return giveUp('a JsonBuilder with a closure is not evaluated');
    const content: Value = values.length === 1 ? values[0]! : [...values];
    self.content = content;
    return content;
  },
});
