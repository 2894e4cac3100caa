import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { accepts } from '../helpers';
import { replaced, without } from './list-tools';

type List = readonly Value[];
type Changeable = Value[];

export const listRemoveAll = [
  method<Changeable, [List]>({
    on: 'list',
    signature: 'boolean removeAll(List values)',
    documentation: 'Takes every element that is in the other list away; whether any was.',
    shape: booleanShape,
    examples: [example('[1, 2, 3].with { removeAll([1, 3]); it }', '[2]')],
    call: (l, [values], m) => {
      m.mutates();
      const before = l.length;
      return replaced(l, without(l, values)).length < before;
    },
  }),
  method<Changeable, [Closure]>({
    on: 'list',
    signature: 'boolean removeAll(Closure condition)',
    documentation: 'Takes the elements that meet the condition away; whether any did.',
    shape: booleanShape,
    examples: [example('[1, 2, 3].with { removeAll { it > 1 }; it }', '[1]')],
    call: (l, [condition], machine) => {
      machine.mutates();
      const before = l.length;
      return (
        replaced(
          l,
          l.filter((item) => !accepts(condition, item, machine)),
        ).length < before
      );
    },
  }),
];
