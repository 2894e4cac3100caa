import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { accepts } from '../helpers';

type List = readonly Value[];

export const listFindIndexOf = [
  method<List, [number, Closure]>({
    on: 'list',
    signature: 'int findIndexOf(int from, Closure condition)',
    documentation: 'The place of the first element from a place on that meets the condition, or -1.',
    shape: numberShape,
    examples: [example('[1, 2, 1].findIndexOf(1) { it == 1 }', '2')],
    call: (l, [from, condition], m) => l.findIndex((item, i) => i >= from && accepts(condition, item, m)),
  }),
  method<List, [Closure]>({
    on: 'list',
    signature: 'int findIndexOf(Closure condition)',
    documentation: 'The place of the first element that meets the condition, or -1.',
    shape: numberShape,
    examples: [example("['a', 'b'].findIndexOf { it == 'b' }", '1')],
    call: (l, [condition], m) => l.findIndex((item) => accepts(condition, item, m)),
  }),
];
