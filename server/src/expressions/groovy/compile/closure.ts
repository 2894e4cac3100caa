import type { Value } from '../../kit/value';
import { Failure, giveUp } from '../runtime/failure';
import type { Machine } from '../runtime/machine';
import { Closure } from '../runtime/types';
import type { ClosureLiteral, Parameter } from '../syntax/node';
import { type Compiler, Env, type Run } from './env';
import { type Bound, bind } from './parameters';

/** Calls within calls beyond this are not followed. Groovy's own stack holds a few thousand. */
const callLimit = 400;

/** A closure a script makes, whose delegate it may set. */
export class ScriptClosure extends Closure {
  /** Set by `closure.delegate = x`. */
  ownDelegate: Value | undefined;
}

/** `{ a, b -> … }`. Without an arrow it takes `it`. */
export function compileClosure(node: ClosureLiteral, c: Compiler): Run {
  const body = c.body(node.body);
  const { start, end } = node;
  const parameters = node.parameters ?? [
    { name: 'it', start, end, initial: { kind: 'literal', value: null, start, end } },
  ];
  const initial = compileInitial(parameters, c);
  return (m, env) => {
    const closure: ScriptClosure = new ScriptClosure(parameters.length, (args, delegate) => {
      const bound = bind(parameters, args, true);
      if (bound === undefined) throw noSuchCall('The closure', 'call', parameters, args);
      const own = delegate ?? closure.ownDelegate;
      const inner = new Env(env, own, delegate === undefined);
      inner.self = closure;
      return enter(m, () => {
        declareAll(inner, m, parameters, bound, initial);
        return body(m, inner);
      });
    });
    return closure;
  };
}

/** Runs a call, counted against endless recursion. */
export function enter(machine: Machine, call: () => Value): Value {
  machine.step();
  if (++machine.depth > callLimit) {
    machine.depth = 0;
    return giveUp(`calls are nested more than ${callLimit} deep, so it may never end`);
  }
  const value = call();
  machine.depth--;
  return value;
}

/** The defaults of parameters. */
export function compileInitial(parameters: readonly Parameter[], c: Compiler): readonly (Run | undefined)[] {
  return parameters.map(({ initial }) => (initial === undefined ? undefined : c.expression(initial)));
}

/** Puts arguments and defaults into the variables of a call. */
export function declareAll(
  env: Env,
  machine: Machine,
  parameters: readonly Parameter[],
  bound: Bound,
  initial: readonly (Run | undefined)[],
): void {
  parameters.forEach(({ name, type }, i) => {
    env.declare(name, bound[i] ?? (bound[i] === undefined ? initial[i]?.(machine, env) : null) ?? null, type);
  });
}

/**
 * The MissingMethodException of a call that does not fit the parameters.
 * @param what what is called, as the message begins
 */
export function noSuchCall(
  what: string,
  name: string,
  parameters: readonly Parameter[],
  args: readonly Value[],
): Failure {
  const takes = parameters.map((parameter) => parameter.type ?? parameter.name).join(', ');
  const isCount = args.length !== parameters.length;
  return new Failure(
    'groovy.lang.MissingMethodException',
    `${what} takes (${takes}) but gets ${args.length === 1 ? '1 value' : `${args.length} values`}${isCount ? '' : ' of other types'}, so this fails.`,
    isCount ? 'wrong-arity' : 'wrong-argument',
    { name },
  );
}
