import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { accepts } from '../helpers';
import { replaced } from './list-tools';

type Changeable = Value[];

export const listRemoveIf = method<Changeable, [Closure]>({
  on: 'list',
  signature: 'boolean removeIf(Closure condition)',
  documentation: 'Takes the elements that meet the condition away; whether any did.',
  shape: booleanShape,
  examples: [example('[1, 2, 3].with { removeIf { it > 1 }; it }', '[1]')],
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
});
