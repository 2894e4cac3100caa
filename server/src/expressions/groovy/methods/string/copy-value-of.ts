import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';

export const stringCopyValueOf = method<Value, [Value, number, number]>({
  on: 'static java.lang.String',
  signature: 'String copyValueOf(Array characters, int offset?, int count?)',
  documentation: 'The text of characters.',
  shape: stringShape,
  examples: [example("String.copyValueOf('abc'.toCharArray())", 'abc')],
  call: (_c, [characters, offset, count]) => {
    const text = (characters as Value[]).map((c) => toText(c)).join('');
    return offset === undefined ? text : text.slice(offset, offset + count);
  },
});
