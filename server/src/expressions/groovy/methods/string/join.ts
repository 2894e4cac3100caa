import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';

export const stringJoin = [
  method<Value, [string, Value]>({
    on: 'static java.lang.String',
    signature: 'String join(String separator, List items)',
    documentation: 'The items with the separator between them.',
    shape: stringShape,
    examples: [example("String.join('-', ['a', 'b'])", 'a-b')],
    call: (_c, [separator, items]) => (items as Value[]).map((item) => toText(item)).join(separator),
  }),
  method<Value, [string, ...string[]]>({
    on: 'static java.lang.String',
    signature: 'String join(String separator, String... items)',
    documentation: 'The items with the separator between them.',
    shape: stringShape,
    examples: [example("String.join('-','a','b')", 'a-b')],
    call: (_c, [separator, ...items]) => items.join(separator),
  }),
];
