import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

type List = readonly Value[];

export const listTranspose = method<List>({
  on: 'list',
  signature: 'List transpose()',
  documentation: 'Rows to columns.',
  shape: listShape,
  examples: [example('[[1,2],[3,4]].transpose()', '[[1, 3], [2, 4]]')],
  call: (l) => {
    const rows = l as readonly List[];
    const width = Math.min(...rows.map((row) => row.length));
    return Number.isFinite(width)
      ? Array.from({ length: width }, (_none, i) => rows.map((row) => row[i] as Value))
      : [];
  },
});
