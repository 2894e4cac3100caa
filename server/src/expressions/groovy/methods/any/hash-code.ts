import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';

export const anyHashCode = method<Value>({
  on: 'any',
  signature: 'int hashCode()',
  documentation: 'A hash.',
  shape: numberShape,
  examples: [example('5.hashCode()', '5')],
  call: (v) => hash(v),
});

function hash(value: Value): number {
  if (typeof value === 'string')
    return [...Array(value.length).keys()].reduce((h, i) => (Math.imul(31, h) + value.charCodeAt(i)) | 0, 0);
  if (typeof value === 'number' && (value | 0) === value) return value;
  return giveUp('hashCode() is not evaluated for this value');
}
