import type { Scope } from '../kit/scope';
import { isRecord, ownEntry, Unknown, type Value, type ValueRecord } from '../kit/value';

/** A value for one path of an expression; without one it is unknown. */
export interface GivenValue {
  readonly path: readonly string[];
  readonly value?: Value;
}

/** The values of a form as the inputs of an evaluation: a record by name, with records inside for longer paths. */
export function inputsOf(given: readonly GivenValue[]): ValueRecord {
  const result: Fields = Object.create(null);
  // A value for a whole object comes before those for its parts.
  const sorted = [...given].sort((a, b) => a.path.length - b.path.length);
  for (const { path, value } of sorted) {
    const last = path[path.length - 1];
    const into = last === undefined ? undefined : recordAt(result, path.slice(0, -1), value !== undefined);
    if (into === undefined || last === undefined) continue;
    into[last] = value === undefined ? new Unknown(`no value is given for ${path.join('.')}`) : value;
  }
  return result;
}

type Fields = Record<string, Value>;

/** The record of a path, made where there is none; undefined where a value of another kind stands in the way. */
function recordAt(root: Fields, path: readonly string[], mayReplace: boolean): Fields | undefined {
  let at = root;
  for (const name of path) {
    const next = ownEntry(at, name);
    if (isRecord(next)) {
      const copy = Object.assign(Object.create(null) as Fields, next);
      at[name] = copy;
      at = copy;
    } else if (next === undefined || (mayReplace && next instanceof Unknown)) {
      const made: Fields = Object.create(null);
      at[name] = made;
      at = made;
    } else return undefined;
  }
  return at;
}

/** The same scope in which what an expression reads and nobody gave is unknown, for languages that would read null. */
export function withUnknownNames(scope: Scope, paths: readonly (readonly string[])[]): Scope {
  const values: Fields = Object.assign(Object.create(null) as Fields, scope.values);
  for (const [name] of paths) {
    if (name === undefined || Object.hasOwn(values, name)) continue;
    if (scope.bindings.get(name)?.value !== undefined) continue;
    values[name] = new Unknown(`no value is given for ${name}`);
  }
  return { ...scope, values };
}
