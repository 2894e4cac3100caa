import { isUnknown, Unknown, type Value } from '../../kit/value';
import { Failure, UnknownSignal } from '../runtime/failure';
import type { Machine } from '../runtime/machine';
import { join } from './branch';
import { type Env, type Exec, normal, restoreState, returned, type Signal, saveState } from './env';

/** Runs both statements from the same variables when it is not known which of them runs. */
export function either(m: Machine, env: Env, reason: string, first: Exec, second: Exec): Signal {
  const before = saveState(m, env);
  m.speculative++;
  try {
    const signalA = attemptExec(m, env, first);
    const resultA = m.result;
    const afterA = saveState(m, env);
    restoreState(before);
    const signalB = attemptExec(m, env, second);
    const resultB = m.result;
    if (signalA === returned && signalB === returned) {
      m.result = join(resultA, resultB, reason);
      return returned;
    }
    if (signalA === returned) {
      m.maybe.push(resultA === null || !isUnknown(resultA) ? new Unknown(reason, knownShape(resultA)) : resultA);
      return signalB;
    }
    if (signalB === returned) {
      m.maybe.push(resultB === null || !isUnknown(resultB) ? new Unknown(reason, knownShape(resultB)) : resultB);
      restoreState(afterA);
      return signalA;
    }
    // One way leaves the loop or goes on with it, the other does not.
    if (signalA !== signalB) m.poison ??= reason;
    for (const [live, saved] of afterA) {
      for (const [name, value] of live) if (saved.has(name)) live.set(name, join(saved.get(name)!, value, reason));
    }
    return signalA === signalB ? signalA : normal;
  } finally {
    m.speculative--;
  }
}

function knownShape(value: Value): { type: 'string' | 'any'; nullable: boolean } {
  return typeof value === 'string' ? { type: 'string', nullable: false } : { type: 'any', nullable: value === null };
}

function attemptExec(m: Machine, env: Env, exec: Exec): Signal {
  try {
    return exec(m, env);
  } catch (error) {
    if (error instanceof UnknownSignal) m.result = error.unknown;
    else if (error instanceof Failure) m.result = new Unknown('it may fail');
    else throw error;
    return returned;
  }
}
