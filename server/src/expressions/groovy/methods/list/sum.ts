import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { binary } from '../../runtime/operators';
import type { Closure } from '../../runtime/types';
import { step } from '../collection/entries';
import { callOn } from '../helpers';

type List = readonly Value[];

export const listSum = [
  method<List, [Value]>({
    on: 'list',
    signature: 'Object sum(Object initial)',
    documentation: 'All elements added to a value.',
    shape: anyShape,
    examples: [example('[1, 2].sum(10)', '13')],
    call: (l, [initial]) => l.reduce<Value>((a, b) => binary('+', a, b), initial),
  }),
  method<List, [Value, Closure]>({
    on: 'list',
    signature: 'Object sum(Object initial, Closure change)',
    documentation: 'What the closure returns for every element, added to a value.',
    shape: anyShape,
    examples: [example("['a', 'bb'].sum(10) { it.size() }", '13')],
    call: (l, [initial, change], m) =>
      l.reduce<Value>((a, b) => {
        m.step();
        return binary('+', a, callOn(change, b));
      }, initial),
  }),
  method<List, [Closure]>({
    on: 'list',
    signature: 'Object sum(Closure change)',
    documentation: 'What the closure returns for every element, added.',
    shape: anyShape,
    examples: [example("['a', 'bc'].sum { it.size() }", '3')],
    call: (l, [change], m) =>
      l.length === 0 ? null : l.map((item) => step(m, () => callOn(change, item))).reduce((a, b) => binary('+', a, b)),
  }),
  method<List>({
    on: 'list',
    signature: 'Object sum()',
    documentation: 'All elements added; null for an empty list.',
    shape: anyShape,
    examples: [example('[].sum()', 'null')],
    call: (l) => (l.length === 0 ? null : l.reduce((a, b) => binary('+', a, b))),
  }),
];
