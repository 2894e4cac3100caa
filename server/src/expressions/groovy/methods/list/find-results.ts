import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { known, step } from '../collection/entries';
import { callOn } from '../helpers';

type List = readonly Value[];

export const listFindResults = method<List, [Closure]>({
  on: 'list',
  signature: 'List findResults(Closure change)',
  documentation: 'The results that are not null.',
  shape: listShape,
  examples: [example('[1, 2, 3].findResults { it > 1 ? it * 2 : null }', '[4, 6]')],
  call: (l, [change], m) => l.map((item) => step(m, () => known(callOn(change, item)))).filter((item) => item !== null),
});
