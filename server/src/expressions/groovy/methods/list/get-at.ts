import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { maybeElement } from '../helpers';

type List = readonly Value[];

export const listGetAt = method<List, [number]>({
  on: 'list',
  signature: 'Object getAt(int index)',
  documentation: 'One element; negative counts from the end, null outside the list.',
  shape: maybeElement,
  examples: [example('[1,2].getAt(1)', '2')],
  call: (l, [index]) => l[index < 0 ? index + l.length : index] ?? null,
});
