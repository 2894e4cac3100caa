import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { accepts } from '../helpers';
import { replaced } from './list-tools';

type List = readonly Value[];
type Changeable = Value[];

export const listRetainAll = [
  method<Changeable, [List]>({
    on: 'list',
    signature: 'boolean retainAll(List values)',
    documentation: 'Keeps only elements that are in the other list; whether any went.',
    shape: booleanShape,
    examples: [example('[1, 2, 3].with { retainAll([1, 3]); it }', '[1, 3]')],
    call: (l, [values], m) => {
      m.mutates();
      const before = l.length;
      return (
        replaced(
          l,
          l.filter((item) => values.some((other) => equals(item, other))),
        ).length < before
      );
    },
  }),
  method<Changeable, [Closure]>({
    on: 'list',
    signature: 'boolean retainAll(Closure condition)',
    documentation: 'Keeps only the elements that meet the condition; whether any went.',
    shape: booleanShape,
    examples: [example('[1, 2, 3].with { retainAll { it > 1 }; it }', '[2, 3]')],
    call: (l, [condition], machine) => {
      machine.mutates();
      const before = l.length;
      return (
        replaced(
          l,
          l.filter((item) => accepts(condition, item, machine)),
        ).length < before
      );
    },
  }),
];
