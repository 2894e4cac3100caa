import type { Span } from '../../../text/span';
import type { Scope } from '../../kit/scope';
import { type Property as Attribute, isComplete, type Shape } from '../../kit/shape';
import { isRecord, ownEntry, Unknown, type Value } from '../../kit/value';
import { Failure, LocatedUnknown } from '../runtime/failure';
import { typeText } from '../runtime/text';
import { type Name, type Property, pathOf } from '../syntax/node';
import type { Compiler, Frame, Run } from './frame';

/** Whether a plain read `record[name]` of a JSON object can find nothing but an own key. */
function isPlainKey(name: string): boolean {
  return !(name in Object.prototype);
}

/** A bare name: a reference of the scope, or an attribute of the element inside a selection. */
export function compileName(node: Name, compiler: Compiler): Run {
  const { name } = node;
  if (compiler.inElement) return (frame) => readProperty(frame.element ?? null, name, node, false, frame, undefined);
  return (frame) => readRoot(frame, name, node);
}

function readRoot(frame: Frame, name: string, span: Span): Value {
  const { values } = frame;
  const value = values === undefined ? undefined : ownEntry(values, name);
  if (value !== undefined) return value instanceof Unknown ? located(value, span) : value;
  const binding = frame.bindings.get(name);
  if (binding?.value !== undefined) return binding.value;
  if (binding !== undefined) return new LocatedUnknown(`The value of ${name} is not given.`, span);
  if (frame.complete) {
    throw new Failure(`There is no "${name}" here.`, span, 'EL1008E');
  }
  return new LocatedUnknown(`Whether there is a reference "${name}" is not known.`, span);
}

function located(value: Unknown, span: Span): Value {
  return value instanceof LocatedUnknown ? value : new LocatedUnknown(value.reason, span);
}

/**
 * `object.name`. The path `user.attribute`, which nearly every expression is made of, has a way of its own: two reads
 * of plain objects.
 */
export function compileProperty(node: Property, compiler: Compiler): Run {
  const { object, name, safe } = node;
  const path = compiler.inElement ? undefined : pathOf(node);
  if (object.kind === 'name' && path !== undefined && isPlainKey(object.name) && isPlainKey(name)) {
    const root = object.name;
    const otherwise: Run = (frame) => readProperty(readRoot(frame, root, object), name, node, safe, frame, path);
    // Reads by a fixed name are several times as fast as by a variable one, and these two make up nearly all.
    if (root === 'user') return (frame) => plainValue(frame.values?.user, name) ?? otherwise(frame);
    if (root === 'appuser') return (frame) => plainValue(frame.values?.appuser, name) ?? otherwise(frame);
    return (frame) => plainValue(frame.values?.[root], name) ?? otherwise(frame);
  }
  const read = compiler.compile(object);
  return (frame) => readProperty(read(frame), name, node, safe, frame, path);
}

/**
 * The own value of a plain JSON object if it is a text, number or Boolean; all else takes the long way, as does an object
 * with a key `constructor`. Asking for that is a quarter of the time of asking for the prototype.
 */
function plainValue(record: Value | undefined, name: string): string | number | boolean | undefined {
  if (typeof record !== 'object' || record === null || record.constructor !== Object) return undefined;
  const value = (record as Readonly<Record<string, Value>>)[name];
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function readProperty(
  object: Value,
  name: string,
  node: Property | Name,
  safe: boolean,
  frame: Frame,
  path: readonly string[] | undefined,
): Value {
  const span = node.kind === 'property' ? node.nameSpan : node;
  if (object instanceof Unknown) return object;
  if (object === null) {
    if (safe) return null;
    throw new Failure(`"${name}" is read from null, because what stands before the dot has no value.`, span, 'EL1007E');
  }
  let value: Value | undefined;
  if (object instanceof Map) value = object.get(name);
  else if (isRecord(object)) value = ownEntry(object, name);
  if (value !== undefined) return value instanceof Unknown ? located(value, node) : value;
  if (name === 'class') throw new Failure('Java classes are not reached from an expression.', span);
  return isRecord(object) ? missing(name, span, frame, path) : refuseProperty(object, name, span);
}

function refuseProperty(object: Value, name: string, span: Span): never {
  throw new Failure(`"${name}" cannot be read from ${typeText(object)}.`, span, 'EL1008E');
}

/** An attribute that has no key: null if there is such an attribute, an error if there is none, else not known. */
function missing(name: string, span: Span, frame: Frame, path: readonly string[] | undefined): Value {
  const known = path === undefined ? undefined : lookUp(frame, path);
  if (known === 'there') return null;
  if (known === 'not there' || (known === undefined && frame.complete)) {
    throw new Failure(
      `There is no attribute "${name}" here. Okta reports "Invalid property ${name}".`,
      span,
      'EL1008E',
    );
  }
  return new LocatedUnknown(`Whether there is an attribute "${name}" is not known, and no value of it is given.`, span);
}

function lookUp(scope: Scope, path: readonly string[]): 'there' | 'not there' | 'perhaps' | undefined {
  let shape: Shape | undefined = scope.bindings.get(path[0]!)?.shape;
  if (shape === undefined) return undefined;
  for (const name of path.slice(1)) {
    const property: Attribute | undefined = shape.properties?.get(name);
    if (property === undefined) return isComplete(shape) ? 'not there' : 'perhaps';
    shape = property.shape;
  }
  return 'there';
}
