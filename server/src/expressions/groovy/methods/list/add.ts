import { anyShape, booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import { JavaSet } from '../../runtime/types';
import { outside } from './list-tools';

type Changeable = Value[];

export const listAdd = [
  method<Changeable, [number, Value]>({
    on: 'list',
    signature: 'void add(int index, Object value)',
    documentation: 'Adds the value at a place.',
    shape: anyShape,
    examples: [example("['a', 'c'].with { add(1, 'b'); it }", '[a, b, c]')],
    call: (l, [index, value], m) => {
      m.mutates();
      if (index < 0 || index > l.length) throw outside(l, index);
      l.splice(index, 0, value);
      return null;
    },
  }),
  method<Changeable, [Value]>({
    on: 'list',
    signature: 'boolean add(Object value)',
    documentation: 'Adds the value at the end; true.',
    shape: booleanShape,
    examples: [example('[1,2].add(3)', 'true')],
    call: (l, [value], m) => {
      m.mutates();
      if (l instanceof JavaSet && l.some((item) => equals(item, value))) return false;
      l.push(value);
      return true;
    },
  }),
];
