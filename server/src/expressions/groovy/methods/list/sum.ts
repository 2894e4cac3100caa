import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { binary } from '../../runtime/operators';
import type { Closure } from '../../runtime/types';
import { step } from '../collection/entries';
import { callOn } from '../helpers';

type List = readonly Value[];

export const listSum = [
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
