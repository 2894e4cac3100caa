import { stringShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import type { Range } from '../../runtime/types';
import { substring } from './characters';
import { outside } from './text-tools';

export const stringGetAt = [
  method<string, [Range]>({
    on: 'string',
    signature: 'String getAt(Range range)',
    documentation: 'The characters of a range of places; negative counts from the end.',
    shape: stringShape,
    examples: [example("'abcdef'.getAt(1..3)", 'bcd')],
    call: (s, [range]) => {
      const [from, to] = [
        range.from < 0 ? range.from + s.length : range.from,
        range.to < 0 ? range.to + s.length : range.to,
      ];
      if (!range.inclusive) return giveUp('this range is not evaluated');
      if (from < 0 || to < 0 || from >= s.length || to >= s.length)
        return outside(s, from < 0 || from >= s.length ? from : to);
      return from <= to
        ? s.slice(from, to + 1)
        : s
            .slice(to, from + 1)
            .split('')
            .reverse()
            .join('');
    },
  }),
  method<string, [number]>({
    on: 'string',
    signature: 'String getAt(int index)',
    documentation: 'One character as text; negative counts from the end.',
    shape: stringShape,
    examples: [example("'abc'.getAt(0)", 'a')],
    call: (s, [index]) => {
      const at = index < 0 ? index + s.length : index;
      return substring(s, at, at + 1);
    },
  }),
];
