import type { Value } from '../../../kit/value';
import type { Closure } from '../../runtime/types';

/** Calls the closure with each number, both ends included. @param by not 0; below it counts down */
export function loop(machine: { step(): void }, from: number, to: number, by: number, action: Closure): Value {
  for (let i = from; by > 0 ? i <= to : i >= to; i += by) {
    machine.step();
    action.call([i]);
  }
  return null;
}
