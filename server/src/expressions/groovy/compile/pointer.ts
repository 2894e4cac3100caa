import { isUnknown, type Value } from '../../kit/value';
import { Failure, giveUp, Refusal } from '../runtime/failure';
import { exists, invoke } from '../runtime/invoke';
import { kindsOf } from '../runtime/kinds';
import type { Machine } from '../runtime/machine';
import { ClassRef, Closure } from '../runtime/types';

/** `value.&name`: a closure that calls the method. Of a class it is a static method, or one of its first argument. */
export function methodPointer(value: Value, name: string, machine: Machine): Value {
  if (isUnknown(value)) return giveUp(value.reason);
  if (value === null) return giveUp('.& on null is not evaluated');
  if (!(value instanceof ClassRef) && !exists(kindsOf(value), name))
    return giveUp(`"${name}" is no method that is known`);
  return new Closure(1, (args) => {
    machine.step();
    if (!(value instanceof ClassRef)) return invoke(value, name, args, machine);
    try {
      return invoke(value, name, args, machine);
    } catch (error) {
      const [first, ...rest] = args;
      if (!(error instanceof Failure) || error instanceof Refusal || first === undefined) throw error;
      return invoke(first, name, rest, machine);
    }
  });
}
