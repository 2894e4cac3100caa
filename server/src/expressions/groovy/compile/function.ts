import type { Value } from '../../kit/value';
import { giveUp } from '../runtime/failure';
import type { Machine } from '../runtime/machine';
import type { FunctionStatement } from '../syntax/node';
import { cast } from './cast';
import { compileInitial, declareAll, enter, noSuchCall } from './closure';
import { type Compiler, Env, type Run } from './env';
import { bind } from './parameters';

interface Compiled {
  readonly body: Run;
  readonly initial: readonly (Run | undefined)[];
}

const compiled = new WeakMap<FunctionStatement, Compiled>();

/** Calls a function of the script. It sees the bindings and what was assigned without `def`, but no local variable. */
export function callFunction(
  functions: readonly FunctionStatement[],
  args: readonly Value[],
  machine: Machine,
  c: Compiler,
): Value {
  const fitting = functions.flatMap((candidate) => {
    const bound = bind(candidate.parameters, args, false);
    return bound === undefined ? [] : [{ candidate, bound }];
  });
  const [first, second] = fitting;
  if (first === undefined) {
    const { name, parameters } = functions[0]!;
    throw noSuchCall(`"${name}"`, name, parameters, args);
  }
  if (second !== undefined) return giveUp('which of several functions of this name is called is not evaluated');
  const { candidate, bound } = first;
  const { parameters, type } = candidate;
  let known = compiled.get(candidate);
  if (known === undefined) {
    known = { body: c.body(candidate.body), initial: compileInitial(parameters, c) };
    compiled.set(candidate, known);
  }
  const { body, initial } = known;
  return enter(machine, () => {
    const env = new Env(undefined);
    declareAll(env, machine, parameters, bound, initial);
    const value = body(machine, env);
    if (type === 'void') return null;
    return type === undefined ? value : cast(value, type, true);
  });
}
