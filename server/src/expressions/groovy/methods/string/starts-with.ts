import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { required } from '../helpers';
import { needle } from './comparison';

export const stringStartsWith = [
  method<string, [string, number]>({
    on: 'string',
    signature: 'boolean startsWith(String prefix, int from)',
    documentation: 'Whether the prefix stands at a place.',
    shape: booleanShape,
    examples: [example("'abc'.startsWith('b', 1)", 'true')],
    call: (s, [prefix, from]) => from >= 0 && s.startsWith(required(prefix, 'The prefix'), from) && from <= s.length,
  }),
  method<string, [string]>({
    on: 'string',
    signature: 'boolean startsWith(String prefix)',
    documentation: 'Whether it begins with the prefix.',
    shape: booleanShape,
    examples: [example("'abc'.startsWith('a')", 'true')],
    call: (s, [prefix]) => s.startsWith(needle(prefix)),
  }),
];
