import type { EvaluatedFunction } from '../kit/evaluated-function';
import { functions, methods, undocumentedFunctions } from './functions';
import { javaMethods } from './runtime/java-methods';
import { type Call, pathOf } from './syntax/node';

/** The functions of the classic language by their full name, `String.append` or `isMemberOfGroup`. */
export const functionByName: ReadonlyMap<string, EvaluatedFunction> = new Map(
  functions.map((entry) => [entry.name, entry]),
);

/** What stands before the dot of a qualified function: `String`, `Arrays`, `Time` …, and what it holds. */
export const namespaces: ReadonlyMap<string, readonly EvaluatedFunction[]> = groupBy(
  [...functions, ...methods.filter((entry) => entry.name.includes('.'))].filter((entry) =>
    /^[A-Z].*\./.test(entry.name),
  ),
  (entry) => entry.name.slice(0, entry.name.indexOf('.')),
);

/** The methods of values, which Identity Engine has, by name. */
export const methodsByName: ReadonlyMap<string, readonly EvaluatedFunction[]> = groupBy(methods, (entry) => entry.name);

const javaByName = groupBy(javaMethods, (entry) => entry.name);

function groupBy<T>(entries: readonly T[], key: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry));
    if (group === undefined) groups.set(key(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}

/** What a call means. A method is decided by its value, so all of the name are given, Okta's before Java's. */
export type Callee =
  | { readonly kind: 'function'; readonly entry: EvaluatedFunction; readonly fullName: string }
  | {
      readonly kind: 'method';
      readonly entries: readonly EvaluatedFunction[];
      readonly java: readonly EvaluatedFunction[];
    }
  /** No function has this name; `fullName` as it is written. */
  | { readonly kind: 'unknown'; readonly fullName: string };

/** What a call means by the way it is written; see {@link Callee}. */
export function calleeOf(node: Call): Callee {
  const { object, name } = node;
  const path = object === undefined ? [] : pathOf(object);
  if (path !== undefined) {
    const fullName = [...path, name].join('.');
    const entry = functionByName.get(fullName) ?? staticMethod(fullName);
    if (entry !== undefined) return { kind: 'function', entry, fullName };
    if (object === undefined || namespaceLike(path) || undocumentedFunctions.has(fullName))
      return { kind: 'unknown', fullName };
  }
  return { kind: 'method', entries: methodsByName.get(name) ?? [], java: javaByName.get(name) ?? [] };
}

/** A method with its class before it; one without is called on a value only. */
function staticMethod(fullName: string): EvaluatedFunction | undefined {
  return fullName.includes('.') ? methodsByName.get(fullName)?.[0] : undefined;
}

/** `String`, or a spelling of it such as `string`, that stands before a function rather than for a value. */
function namespaceLike(path: readonly string[]): boolean {
  const first = path[0]?.toLowerCase();
  return path.length === 1 && [...namespaces.keys()].some((name) => name.toLowerCase() === first);
}
