import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringCodePointCount = method<string, [number, number]>({
  on: 'string',
  signature: 'int codePointCount(int begin, int end)',
  documentation: 'The number of characters between two places, those of two units counted once.',
  shape: numberShape,
  examples: [example("'abc'.codePointCount(0, 2)", '2')],
  call: (s, [begin, end]) => [...s.slice(begin, end)].length,
});
