import { anyShape, type Shape } from './shape';
import { ownEntry, type Value, type ValueRecord } from './value';

/** A name an expression may use. */
export interface Binding {
  readonly name: string;
  readonly documentation: string;
  readonly shape: Shape;
  /** Its value, if it is the same in every run. `Scope.values` goes before it. */
  readonly value?: Value;
}

/** Everything an expression can see. */
export interface Scope {
  readonly bindings: ReadonlyMap<string, Binding>;
  /** false: other names may exist, so a name not in `bindings` is unknown rather than wrong. */
  readonly complete: boolean;
  /** Values of this run, by name. */
  readonly values?: ValueRecord;
  /** The time of this run in milliseconds since 1970; without it every use of the current time is unknown. */
  readonly now?: number;
}

/** The same scope with values for one run. Costs two small allocations; `values` is not copied. */
export function withValues(scope: Scope, values: ValueRecord, now: number | undefined = scope.now): Scope {
  return now === undefined
    ? { bindings: scope.bindings, complete: scope.complete, values }
    : { bindings: scope.bindings, complete: scope.complete, values, now };
}

/** The same scope with values that hold in every run which has no value of its own for the name. */
export function withConstants(scope: Scope, constants: Iterable<readonly [name: string, value: Value]>): Scope {
  const bindings = new Map(scope.bindings);
  for (const [name, value] of constants) {
    const known = bindings.get(name) ?? { name, documentation: '', shape: anyShape };
    bindings.set(name, { ...known, value });
  }
  return { ...scope, bindings };
}

/** The value a name has in a run; undefined when there is none. */
export function valueIn({ values, bindings }: Scope, name: string): Value | undefined {
  const own = values === undefined ? undefined : ownEntry(values, name);
  return own ?? bindings.get(name)?.value ?? own;
}

/** A scope of the given bindings. */
export function createScope(bindings: Iterable<Binding>, complete: boolean): Scope {
  return { bindings: new Map(Array.from(bindings, (binding) => [binding.name, binding])), complete };
}
