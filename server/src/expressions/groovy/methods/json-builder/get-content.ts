import { anyShape } from '../../../kit/shape';
import type { JsonBuilderValue } from '../../runtime/json';
import { example, method } from '../../runtime/method';

export const jsonBuilderGetContent = method<JsonBuilderValue>({
  on: 'groovy.json.JsonBuilder',
  signature: 'Object getContent()',
  documentation: 'The value behind the JSON.',
  shape: anyShape,
  examples: [example('new groovy.json.JsonBuilder([a: 1]).getContent()', '[a:1]')],
  call: (self) => self.content,
});
