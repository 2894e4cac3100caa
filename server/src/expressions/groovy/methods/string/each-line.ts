import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { linesOf } from './text-tools';

export const stringEachLine = [
  method<string, [Closure]>({
    on: 'string',
    signature: 'Object eachLine(Closure action)',
    documentation: 'Runs the closure on every line; returns what it returned last.',
    shape: anyShape,
    examples: [example("'a\\nb'.eachLine { it + '!' }", 'b!')],
    call: (s, [action], m) => {
      let last: Value = null;
      linesOf(s).forEach((line, i) => {
        m.step();
        last = action.call(action.parameters > 1 ? [line, i] : [line]);
      });
      return last;
    },
  }),
  method<string, [number, Closure]>({
    on: 'string',
    signature: 'Object eachLine(int first, Closure action)',
    documentation: 'Runs the closure on every line and its number, counted from first.',
    shape: anyShape,
    examples: [example("'a\\nb'.eachLine(1) { line, n -> line + n }", 'b2')],
    call: (s, [first, action], m) => {
      let last: Value = null;
      linesOf(s).forEach((line, i) => {
        m.step();
        last = action.call(action.parameters > 1 ? [line, first + i] : [line]);
      });
      return last;
    },
  }),
];
