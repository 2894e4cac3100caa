import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';
import { inPlace } from './in-place';

type List = Value[];

export const listUnique = method<List>({
  on: 'list',
  signature: 'List unique()',
  documentation: 'Takes repeated elements away and returns the list.',
  shape: sameList,
  examples: [example('[1,1,2].unique()', '[1, 2]')],
  call: (l, _args, m) => {
    m.mutates();
    return inPlace(
      l,
      l.filter((item, i) => l.findIndex((other) => equals(other, item)) === i),
    );
  },
});
