import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';

type List = readonly Value[];

export const listJoin = method<List, [string?]>({
  on: 'list',
  signature: 'String join(String separator?)',
  documentation: 'The elements as text with the separator between them.',
  shape: stringShape,
  examples: [example("[1,null,2].join('-')", '1-null-2')],
  call: (l, [separator]) => l.map((item) => toText(item)).join(separator ?? ''),
});
