import { mapShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { accepts, sameList } from '../helpers';
import { entries, keep, kinds } from './entries';

type Kind = 'list' | 'map' | 'string';
const filteredShape = (kind: Kind) => (kind === 'map' ? mapShape : sameList);

export const collectionFindAll = kinds.map((kind) =>
  method<Value, [Closure?]>({
    on: kind,
    signature: 'Object findAll(Closure condition?)',
    documentation: 'All elements that meet the condition.',
    shape: filteredShape(kind),
    examples: [example('[null,1].findAll()', '[1]')],
    call: (self, [condition], m) =>
      keep(
        kind,
        entries(self).filter((item) => accepts(condition, item, m)),
      ),
  }),
);
