import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { callOn } from '../helpers';
import { entries, kinds, known, step } from './entries';

export const collectionFindResult = kinds.map((kind) =>
  method<Value, [Closure]>({
    on: kind,
    signature: 'Object findResult(Closure change)',
    documentation: 'The first result that is not null.',
    shape: anyShape,
    examples: [example("[1, 2].findResult { it > 1 ? 'b' + it : null }", 'b2')],
    call: (self, [change], m) => {
      for (const item of entries(self)) {
        const made = step(m, () => known(callOn(change, item)));
        if (made !== null) return made;
      }
      return null;
    },
  }),
);
