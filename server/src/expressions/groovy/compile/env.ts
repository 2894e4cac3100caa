import type { Value } from '../../kit/value';
import type { Machine } from '../runtime/machine';
import type { Closure } from '../runtime/types';
import type { FunctionStatement, Node, Script, Statement } from '../syntax/node';

/** Local variables of one block. */
export class Env {
  /** Made when the first variable is: most expressions have none, and a plan evaluates ten thousands of them. */
  private own: Map<string, Value> | undefined;

  /** The closure whose call this is. */
  self: Closure | undefined;
  private types: Map<string, string> | undefined;

  constructor(
    readonly parent: Env | undefined,
    /** The object whose properties need no prefix here (`x.with { … }`). */
    readonly delegate?: Value,
    /** The delegate is asked after the bindings, as one set by `closure.delegate = x` is. */
    readonly delegateIsLast = false,
  ) {}

  get values(): Map<string, Value> {
    this.own ??= new Map();
    return this.own;
  }

  /** The innermost closure that is being called here. */
  get closure(): Closure | undefined {
    for (let env: Env | undefined = this; env !== undefined; env = env.parent)
      if (env.self !== undefined) return env.self;
    return undefined;
  }

  /** A variable; what is assigned to one of a declared type is converted to it. */
  declare(name: string, value: Value, type?: string): void {
    this.values.set(name, value);
    if (type === undefined) return;
    this.types ??= new Map();
    this.types.set(name, type);
  }

  typeOf(name: string): string | undefined {
    return this.types?.get(name);
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

/** The variables of a scope, of all around it, and the script's own. */
export function saveState(machine: Machine, env: Env): State {
  const state: [Map<string, Value>, Map<string, Value>][] = [];
  for (let at: Env | undefined = env; at !== undefined; at = at.parent) state.push([at.values, new Map(at.values)]);
  if (machine.globals !== undefined) state.push([machine.globals, new Map(machine.globals)]);
  return state;
}

/** Puts the variables back as they were; those made since then are gone. */
export function restoreState(state: State): void {
  for (const [live, saved] of state) {
    live.clear();
    for (const [name, value] of saved) live.set(name, value);
  }
}

/** How the files of the compiler reach each other, each knowing only its own kind of node. */
export interface Compiler {
  expression(node: Node): Run;
  /** The code of one `${…}` inside a string. */
  script(script: Script): Run;
  /** A body whose value is that of its `return` or of its last statement. */
  body(statements: readonly Statement[]): Run;
  /** Statements one after the other; the last of a `tail` gives the value. */
  sequence(statements: readonly Statement[], tail: boolean): Exec;
  statement(statement: Statement, tail: boolean): Exec;
  /** The qualified name of a class as written, by this script's imports and Groovy's own. */
  className(written: string): string;
  /** What `import` made known under a simple name. */
  readonly imports: ReadonlyMap<string, string>;
  /** There are no variables, closures and delegates: see `isPure`. */
  readonly isPure: boolean;
  /** The script's own functions by name. They see its bindings, but none of its local variables. */
  readonly functions: ReadonlyMap<string, readonly FunctionStatement[]>;
}
