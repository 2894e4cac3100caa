import type { Value } from '../../../kit/value';
import { compare } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import { maybeElement } from '../helpers';

type List = readonly Value[];

export const listMax = method<List>({
  on: 'list',
  signature: 'Object max()',
  documentation: 'The greatest element; null for an empty list.',
  shape: maybeElement,
  examples: [example('[].max()', 'null')],
  call: (l) =>
    l.filter((item) => item !== null).reduce<Value>((a, b) => (a === null || compare(b, a) > 0 ? b : a), null),
});
