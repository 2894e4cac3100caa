import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { isCase } from '../../runtime/compare';
import { isInstance } from '../../runtime/kinds';
import { example, method } from '../../runtime/method';

type List = readonly Value[];

export const listIsCase = method<List, [Value]>({
  on: 'list',
  signature: 'boolean isCase(Object value)',
  documentation: 'Whether it contains the value (as in switch).',
  shape: booleanShape,
  examples: [example("['a', 'b'].isCase('a')", 'true')],
  call: (l, [value]) => isCase(l, value, (a, type) => isInstance(a, type) ?? false),
});
