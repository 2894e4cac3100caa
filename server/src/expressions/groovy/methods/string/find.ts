import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { matcher } from '../../runtime/regex';
import { type Closure, PatternValue } from '../../runtime/types';
import { source } from './patterns';

type Written = string | PatternValue;

export const stringFind = [
  method<string, [string | PatternValue, Closure]>({
    on: 'string',
    signature: 'Object find(Object regex, Closure change)',
    documentation: 'What the closure returns for the first match, or null.',
    shape: anyShape,
    examples: [example("'a12'.find('[0-9]+') { it.toInteger() + 1 }", '13')],
    call: (s, [regex, change]) => {
      const found = matcher(regex instanceof PatternValue ? regex.pattern : regex, s)[0];
      return found === undefined
        ? null
        : change.call(
            change.parameters > 1
              ? Array.from(found, (g) => g ?? null)
              : [found.length === 1 ? found[0] : Array.from(found, (g) => g ?? null)],
          );
    },
  }),
  method<string, [Written]>({
    on: 'string',
    signature: 'String find(Object regex)',
    documentation: 'The first match of the pattern, or null.',
    shape: { type: 'string', nullable: true },
    examples: [example("'abc'.find(/z/)", 'null')],
    call: (s, [regex]) => matcher(source(regex), s)[0]?.[0] ?? null,
  }),
];
