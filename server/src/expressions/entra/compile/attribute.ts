import type { Scope } from '../../kit/scope';
import { Unknown, type Value } from '../../kit/value';
import type { AttributeNode } from '../syntax/node';
import { type Evaluate, LocatedUnknown } from './evaluate';
import { toText } from './text';

/** Reads an attribute of the user. One without a value is null; Boolean attributes read as "True" and "False". */
export function compileAttribute(node: AttributeNode): Evaluate {
  const { name } = node;
  const unknown = LocatedUnknown.at(node, `The value of [${name}] is not known.`);
  // A plain read is several times faster than Object.hasOwn, and wrong only for what every object inherits.
  const inherited = name in Object.prototype;
  return (scope) => {
    const { values } = scope;
    if (values === undefined) return withoutValues(scope, node) ?? unknown;
    if (inherited && !Object.hasOwn(values, name)) return withoutValues(scope, node) ?? null;
    const value = values[name];
    return typeof value === 'string' ? value : (normalize(value, node) ?? withoutValues(scope, node) ?? null);
  };
}

/** The value that is the same in every run, if there is one. */
function withoutValues(scope: Scope, node: AttributeNode): Value | undefined {
  return normalize(scope.bindings.get(node.name)?.value, node);
}

function normalize(value: Value | undefined, node: AttributeNode): Value | undefined {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  if (Array.isArray(value)) return value.some((item) => typeof item === 'boolean') ? value.map(toText) : value;
  return value instanceof Unknown ? LocatedUnknown.at(node, value.reason) : value;
}
