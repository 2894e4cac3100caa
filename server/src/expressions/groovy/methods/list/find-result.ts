import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { callOn } from '../helpers';

type List = readonly Value[];

export const listFindResult = method<List, [Value, Closure]>({
  on: 'list',
  signature: 'Object findResult(Object default, Closure change)',
  documentation: 'The first result that is not null, or the default.',
  shape: anyShape,
  examples: [example("[1].findResult('none') { null }", 'none')],
  call: (l, [otherwise, change], m) => {
    for (const item of l) {
      m.step();
      const made = callOn(change, item);
      if (made !== null) return made;
    }
    return otherwise;
  },
});
