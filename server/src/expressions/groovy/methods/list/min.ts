import type { Value } from '../../../kit/value';
import { compare } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import { maybeElement } from '../helpers';

type List = readonly Value[];

export const listMin = method<List>({
  on: 'list',
  signature: 'Object min()',
  documentation: 'The least element; null for an empty list.',
  shape: maybeElement,
  examples: [example('[3, 1, 2].min()', '1')],
  call: (l) =>
    l.filter((item) => item !== null).reduce<Value>((a, b) => (a === null || compare(b, a) < 0 ? b : a), null),
});
