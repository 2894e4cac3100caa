import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { replaced } from './list-tools';

type Changeable = Value[];

export const listReplaceAll = method<Changeable, [Closure]>({
  on: 'list',
  signature: 'void replaceAll(Closure change)',
  documentation: 'Replaces every element by what the closure returns.',
  shape: anyShape,
  examples: [example('[1, 2].with { replaceAll { n -> n * 2 }; it }', '[2, 4]')],
  call: (l, [change], m) => {
    m.mutates();
    replaced(
      l,
      l.map((item) => {
        m.step();
        return change.call([item]);
      }),
    );
    return null;
  },
});
