import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { JavaArray } from '../../runtime/types';

type List = readonly Value[];

export const arraysCopyOfRange = method<Value, [List, number, number]>({
  on: 'static java.util.Arrays',
  signature: 'Array copyOfRange(Array items, int from, int to)',
  documentation: 'A part of an array.',
  shape: listShape,
  examples: [example("Arrays.copyOfRange(['a', 'b', 'c'] as String[], 1, 3)", '[b, c]')],
  call: (_c, [items, from, to]) => JavaArray.from(items.slice(from, to)) as JavaArray,
});
