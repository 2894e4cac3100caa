import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

const region = (s: string, from: number, other: string, otherFrom: number, length: number): boolean =>
  from >= 0 &&
  otherFrom >= 0 &&
  from + length <= s.length &&
  otherFrom + length <= other.length &&
  s.slice(from, from + length) === other.slice(otherFrom, otherFrom + length);

export const stringRegionMatches = [
  method<string, [number, string, number, number]>({
    on: 'string',
    signature: 'boolean regionMatches(int from, String other, int otherFrom, int length)',
    documentation: 'Whether parts of two texts are the same.',
    shape: booleanShape,
    examples: [example("'abcd'.regionMatches(1, 'xbc', 1, 2)", 'true')],
    call: (s, [from, other, otherFrom, length]) => region(s, from, other, otherFrom, length),
  }),
  method<string, [boolean, number, string, number, number]>({
    on: 'string',
    signature: 'boolean regionMatches(boolean ignoreCase, int from, String other, int otherFrom, int length)',
    documentation: 'Whether parts of two texts are the same, but for case if so wished.',
    shape: booleanShape,
    examples: [example("'aBC'.regionMatches(true, 1, 'bc', 0, 2)", 'true')],
    call: (s, [ignore, from, other, otherFrom, length]) =>
      ignore
        ? region(s.toLowerCase(), from, other.toLowerCase(), otherFrom, length)
        : region(s, from, other, otherFrom, length),
  }),
];
