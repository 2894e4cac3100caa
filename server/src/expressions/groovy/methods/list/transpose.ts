import { listShape } from '../../../kit/shape';
import { isUnknown, type Value } from '../../../kit/value';
import { Failure, nullPointer, UnknownSignal } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { JavaSet } from '../../runtime/types';

type List = readonly Value[];

export const listTranspose = method<List>({
  on: 'list',
  signature: 'List transpose()',
  documentation: 'Rows to columns.',
  shape: listShape,
  examples: [example('[[1,2],[3,4]].transpose()', '[[1, 3], [2, 4]]')],
  call: (l) => {
    for (const row of l) {
      if (row === null) throw nullPointer('A row is null, so the rows cannot become columns.');
      if (isUnknown(row)) throw new UnknownSignal(row);
      if (!Array.isArray(row) || row instanceof JavaSet)
        throw new Failure(
          'org.codehaus.groovy.runtime.typehandling.GroovyCastException',
          'Every element must be a list for its elements to become columns.',
        );
    }
    const rows = l as readonly List[];
    const width = Math.min(...rows.map((row) => row.length));
    return Number.isFinite(width)
      ? Array.from({ length: width }, (_none, i) => rows.map((row) => row[i] as Value))
      : [];
  },
});
