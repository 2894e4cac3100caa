import { example, method } from '../../runtime/method';
import { matcher } from '../../runtime/regex';
import type { PatternValue } from '../../runtime/types';
import { source } from './patterns';

type Written = string | PatternValue;

export const stringFind = method<string, [Written]>({
  on: 'string',
  signature: 'String find(Object regex)',
  documentation: 'The first match of the pattern, or null.',
  shape: { type: 'string', nullable: true },
  examples: [example("'abc'.find(/z/)", 'null')],
  call: (s, [regex]) => matcher(source(regex), s)[0]?.[0] ?? null,
});
