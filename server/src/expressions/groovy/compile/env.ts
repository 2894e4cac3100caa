import type { Value } from '../../kit/value';
import type { Machine } from '../runtime/machine';

/** Local variables of one block. */
export class Env {
  /** Made when the first variable is: most expressions have none, and a plan evaluates ten thousands of them. */
  private own: Map<string, Value> | undefined;

  constructor(
    readonly parent: Env | undefined,
    /** The object whose properties need no prefix here (`x.with { … }`). */
    readonly delegate?: Value,
  ) {}

  get values(): Map<string, Value> {
    this.own ??= new Map();
    return this.own;
  }

  find(name: string): Env | undefined {
    for (let env: Env | undefined = this; env !== undefined; env = env.parent) if (env.own?.has(name)) return env;
    return undefined;
  }
}

export type Run = (machine: Machine, env: Env) => Value;

/** How a statement ended. */
export const normal = 0;
export const returned = 1;
export const broke = 2;
export const continued = 3;
export type Signal = 0 | 1 | 2 | 3;
export type Exec = (machine: Machine, env: Env) => Signal;

/** Variables as they are now, to be put back or joined. */
export type State = readonly (readonly [Map<string, Value>, Map<string, Value>])[];

export function saveState(machine: Machine, env: Env): State {
  const state: [Map<string, Value>, Map<string, Value>][] = [];
  for (let at: Env | undefined = env; at !== undefined; at = at.parent) state.push([at.values, new Map(at.values)]);
  if (machine.globals !== undefined) state.push([machine.globals, new Map(machine.globals)]);
  return state;
}

export function restoreState(state: State): void {
  for (const [live, saved] of state) {
    live.clear();
    for (const [name, value] of saved) live.set(name, value);
  }
}
