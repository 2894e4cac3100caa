import { listShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { matcher } from '../../runtime/regex';
import { type Closure, PatternValue } from '../../runtime/types';
import { source } from './patterns';

type Written = string | PatternValue;

export const stringFindAll = [
  method<string, [string | PatternValue, Closure]>({
    on: 'string',
    signature: 'List findAll(Object regex, Closure change)',
    documentation: 'What the closure returns for every match.',
    shape: listShape,
    examples: [example("'a1b2'.findAll('[0-9]') { it.toInteger() * 2 }", '[2, 4]')],
    call: (s, [regex, change], m) =>
      matcher(regex instanceof PatternValue ? regex.pattern : regex, s).map((found) => {
        m.step();
        return change.call(
          change.parameters > 1
            ? Array.from(found, (g) => g ?? null)
            : [found.length === 1 ? found[0] : Array.from(found, (g) => g ?? null)],
        );
      }),
  }),
  method<string, [Written]>({
    on: 'string',
    signature: 'List findAll(Object regex)',
    documentation: 'Every match of the pattern.',
    shape: listShape,
    examples: [example("'a1b2'.findAll(/\\d/)", '[1, 2]')],
    call: (s, [regex]) => matcher(source(regex), s).map((found) => found[0]),
  }),
];
