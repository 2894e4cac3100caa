import { booleanShape, withNullable } from '../../kit/shape';
import { isUnknown, Unknown, type Value } from '../../kit/value';
import type { Machine } from '../runtime/machine';
import type { Conditional, Logical } from '../syntax/node';
import { assuming, bothWays, reasonOf, test } from './branch';
import type { Compiler, Env, Run } from './env';
import { notNullWhen } from './facts';

/** `&&` and `||`. */
export function compileLogical(node: Logical, c: Compiler): Run {
  const left = c.expression(node.left);
  const right = c.expression(node.right);
  const stops = node.operator === '||';
  const facts = notNullWhen(node.left, !stops);
  const withFacts = (m: Machine, env: Env, first: Value, known: boolean | undefined): Value => {
    if (known !== undefined)
      return test(assuming(m, facts, () => right(m, env))) ?? new Unknown(reasonOf(first), booleanShape);
    const second = bothWays(
      m,
      env,
      reasonOf(first),
      () => assuming(m, facts, () => right(m, env)),
      () => false,
    );
    return test(second) === stops && !isUnknown(second) ? stops : new Unknown(reasonOf(first), booleanShape);
  };
  return (m, env) => {
    try {
      const first = left(m, env);
      const known = test(first);
      if (known === stops) return known;
      if (known === undefined || m.sink !== undefined) return withFacts(m, env, first, known);
      return test(right(m, env)) ?? new Unknown(reasonOf(first), booleanShape);
    } catch (error) {
      return m.caught(error, node, booleanShape);
    }
  };
}

/** `a ? b : c` and `a ?: c`. */
export function compileConditional(node: Conditional, c: Compiler): Run {
  const condition = c.expression(node.condition);
  const then = node.then === undefined ? undefined : c.expression(node.then);
  const otherwise = c.expression(node.otherwise);
  const whenTrue = notNullWhen(node.condition, true);
  const whenFalse = notNullWhen(node.condition, false);
  const withFacts = (m: Machine, env: Env, tested: Value, known: boolean | undefined): Value => {
    const first = (): Value => (then === undefined ? notNull(tested) : assuming(m, whenTrue, () => then(m, env)));
    const second = (): Value => assuming(m, whenFalse, () => otherwise(m, env));
    if (known !== undefined) return known ? first() : second();
    return bothWays(m, env, reasonOf(tested), first, second);
  };
  return (m, env) => {
    try {
      const tested = condition(m, env);
      const known = test(tested);
      // Facts are for checks; a preview evaluates this for every person of a plan.
      if (known !== undefined && m.sink === undefined) {
        if (!known) return otherwise(m, env);
        return then === undefined ? notNull(tested) : then(m, env);
      }
      return withFacts(m, env, tested, known);
    } catch (error) {
      return m.caught(error, node);
    }
  };
}

/** The left side of `?:`, which is only taken if it is true. */
function notNull(value: Value): Value {
  return isUnknown(value) ? new Unknown(value.reason, withNullable(value.shape ?? { type: 'any' }, false)) : value;
}
