import { withNullable } from '../../kit/shape';
import { isUnknown, Unknown, type Value } from '../../kit/value';
import { importedClassNames } from '../methods/classes';
import { Failure, giveUp } from '../runtime/failure';
import type { Machine } from '../runtime/machine';
import { isMap, mapEntries, mapHas } from '../runtime/maps';
import { getProperty } from '../runtime/property';
import { toText } from '../runtime/text';
import { ClassRef, Entry } from '../runtime/types';
import type { IndexAccess, Node, PropertyAccess } from '../syntax/node';
import { directField, directName } from './direct';
import { directPart } from './direct-part';
import type { Compiler, Env, Run } from './env';
import { pathKey } from './facts';
import { getAt } from './index-access';
import { lookUp, qualifiedClass } from './names';
import { methodPointer } from './pointer';

/** A name: a variable, what a delegate has under it, or what the scope has. */
export function compileName(name: string, node: Node, c: Compiler): Run {
  const general = compileAnyName(name, node, c);
  return c.isPure ? directName(name, general) : general;
}

function compileAnyName(name: string, node: Node, c: Compiler): Run {
  const imported = c.imports.get(name);
  return (m, env) => {
    const local = env.find(name);
    if (local !== undefined) return refine(m, node, local.values.get(name)!);
    if (imported !== undefined) return new ClassRef(imported);
    const first = fromDelegate(name, node, m, env, false);
    if (first !== undefined) return first;
    try {
      return refine(m, node, lookUp(name, node, m));
    } catch (error) {
      return fromDelegate(name, node, m, env, true) ?? m.caught(error, node);
    }
  };
}

/** What the delegate of a closure around this has under a name; undefined if none has it. */
function fromDelegate(name: string, node: Node, m: Machine, env: Env, isLast: boolean): Value | undefined {
  for (let at: Env | undefined = env; at !== undefined; at = at.parent) {
    const { delegate } = at;
    if (delegate === undefined || at.delegateIsLast !== isLast) continue;
    // A class is found before the delegate is asked.
    if (importedClassNames.has(name)) return undefined;
    if (isUnknown(delegate) && m.scope.bindings.has(name)) continue;
    if (isMap(delegate) && !mapHas(delegate, name) && m.scope.bindings.has(name)) return null;
    try {
      return getProperty(delegate, name, node, m);
    } catch (error) {
      if (!(error instanceof Failure)) return m.caught(error, node);
    }
  }
  return undefined;
}

/** `object[keys]`. */
export function compileIndex(node: IndexAccess, c: Compiler): Run {
  const general = compileAnyIndex(node, c);
  return directPart(node, c, general) ?? general;
}

function compileAnyIndex(node: IndexAccess, c: Compiler): Run {
  const object = c.expression(node.object);
  const keys = node.arguments.map((key) => c.expression(key));
  const [first, second] = keys;
  const only = second === undefined ? first : undefined;
  return (m, env) => {
    try {
      const value = object(m, env);
      if (m.isDirect && only !== undefined && Array.isArray(value)) {
        const at = only(m, env);
        if (typeof at === 'number' && at >= 0 && at < value.length) return (value[at] as Value | undefined) ?? null;
        return getAt(value, [at], node, m);
      }
      m.trace?.set(node, value);
      if (m.sink !== undefined) warnNull(m, value, node.object, node, '[…]', 'Use ?.getAt(…) to get null instead.');
      const given = keys.map((key) => key(m, env));
      return refine(m, node, getAt(value, given, node, m));
    } catch (error) {
      return m.caught(error, node);
    }
  };
}

/** `object.name` with any of its dots. */
export function compileProperty(node: PropertyAccess, c: Compiler): Run {
  const general = compileAnyProperty(node, c);
  return c.isPure && qualifiedClass(node) === undefined ? directField(node, general) : general;
}

function compileAnyProperty(node: PropertyAccess, c: Compiler): Run {
  const className = qualifiedClass(node);
  const object = c.expression(node.object);
  const { access } = node;
  const fixed = typeof node.name === 'string' ? node.name : undefined;
  const name = typeof node.name === 'string' ? () => null : c.expression(node.name);
  return (m, env) => {
    if (className !== undefined && !m.scope.bindings.has(className.slice(0, className.indexOf('.'))))
      return new ClassRef(className);
    const value = object(m, env);
    m.trace?.set(node, value);
    if (value === null && (access === '?.' || access === '*.')) return null;
    try {
      const key = fixed ?? toText(name(m, env));
      if (key === '') return new Unknown('the expression is not complete');
      if (m.sink !== undefined && access === '.') warnNull(m, value, node.object, node.nameSpan, key);
      if (access === '*.') return spreadProperty(value, key, node, m);
      if (access === '.&') return methodPointer(value, key, m);
      if (access === '.@') return giveUp('fields (".@") are not evaluated');
      const read = getProperty(value, key, node.nameSpan, m);
      return refine(m, node, access === '?.' ? passNull(value, read) : read);
    } catch (error) {
      return m.caught(error, node.nameSpan);
    }
  };
}

/** A path known not to be null here, by a test before it. */
function refine(machine: Machine, node: Node, value: Value): Value {
  if (machine.facts === undefined || !isUnknown(value) || value.shape?.nullable === false) return value;
  const key = pathKey(node);
  if (key === undefined || !machine.facts.has(key)) return value;
  return new Unknown(value.reason, withNullable(value.shape ?? { type: 'any' }, false));
}

// Closures stand in functions of their own: one inside an evaluation that does not need it costs an object each time.
function spreadProperty(value: Value, key: string, node: PropertyAccess, m: Machine): Value {
  return spreadOver(value, (item) => (item === null ? null : getProperty(item, key, node.nameSpan, m)));
}

/** `value*.…`: of every element; of the entries of a map, the characters of a text, and of anything else itself. */
export function spreadOver(value: Value, read: (item: Value) => Value): Value {
  if (value === null) return null;
  if (isUnknown(value)) {
    read(new Unknown(value.reason, value.shape?.element));
    return new Unknown(value.reason, { type: 'list', nullable: false });
  }
  if (Array.isArray(value)) return (value as Value[]).map(read);
  if (typeof value === 'string') return value.split('').map(read);
  if (isMap(value)) return mapEntries(value).map(([key, item]) => read(new Entry(key, item)));
  const isPlain = typeof value !== 'object' || 'unscaled' in value || 'time' in value;
  return isPlain ? [read(value)] : giveUp('what *. runs over here is not evaluated');
}

/** What `?.` gives is null too if what stands before it is. */
export function passNull(before: Value, read: Value): Value {
  if (!isUnknown(before) || before.shape?.nullable !== true || !isUnknown(read)) return read;
  return new Unknown(read.reason, withNullable(read.shape ?? { type: 'any' }, true));
}

/** Checking only: reading from a value that may be null. */
export function warnNull(
  machine: Machine,
  value: Value,
  object: Node,
  span: { start: number; end: number },
  member: string,
  remedy = 'Write ?. to get null instead.',
): void {
  if (!isUnknown(value) || value.shape?.nullable !== true) return;
  const path = pathKey(object);
  const what = path === undefined ? 'What stands before it' : `"${path}"`;
  const failure = new Failure(
    'java.lang.NullPointerException',
    `${what} may be null, and then reading ${member} fails. ${remedy}`,
    'possible-null-dereference',
    { name: member, ...(path === undefined ? {} : { path }) },
  );
  failure.span = span;
  machine.find(failure, 'information');
}
