import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { outside } from './list-tools';

type List = readonly Value[];
type Changeable = Value[];

export const listAddAll = [
  method<Changeable, [number, List]>({
    on: 'list',
    signature: 'boolean addAll(int index, List values)',
    documentation: 'Adds the values at a place.',
    shape: booleanShape,
    examples: [example("['a', 'c'].with { addAll(1, ['b']); it }", '[a, b, c]')],
    call: (l, [index, values], m) => {
      m.mutates();
      if (index < 0 || index > l.length) throw outside(l, index);
      l.splice(index, 0, ...values);
      return values.length > 0;
    },
  }),
  method<Changeable, [Changeable]>({
    on: 'list',
    signature: 'boolean addAll(List values)',
    documentation: 'Adds the values at the end.',
    shape: booleanShape,
    examples: [example('[1].with { addAll([2, 3]); it }', '[1, 2, 3]')],
    call: (l, [values], m) => {
      m.mutates();
      l.push(...values);
      return values.length > 0;
    },
  }),
];
