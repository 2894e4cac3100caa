import { anyShape, type Shape, stringShape } from '../../kit/shape';
import { suggest } from '../../kit/suggest';
import { isUnknown, Opaque, Unknown, type Value } from '../../kit/value';
import { methodNames, type NamedKind } from '../knowledge/names';
import { methodsByKind } from '../methods';
import { forbiddenClass, forbiddenMethod, forbiddenStatic } from '../methods/forbidden';
import { Bean } from './bean';
import { Failure, giveUp, nullPointer, Refusal, UnknownSignal } from './failure';
import { kindsOf, kindsOfShape, shapeOf } from './kinds';
import type { Machine } from './machine';
import { isMap, mapGet } from './maps';
import type { Method } from './method';
import { isNumeric } from './numbers';
import { ClassRef, Closure, DateValue, ErrorValue } from './types';

/** Calls `self.name(args)`. Throws Failure or UnknownSignal. */
export function invoke(self: Value, name: string, args: readonly Value[], machine: Machine): Value {
  machine.step();
  if (isUnknown(self)) return invokeUnknown(self, name, args, machine);
  if (self instanceof Closure && name === 'call') return self.call(args);
  if (self instanceof ErrorValue && name === 'getMessage') return self.message;
  if (self instanceof ClassRef) return invokeStatic(self, name, args, machine);
  if (isMap(self)) {
    const held = mapGet(self, name);
    if (held instanceof Closure) return held.call(args);
  }
  const kinds = kindsOf(self);
  refuse(forbiddenMethod(kinds[0]!, name));
  const found = find(kinds, name, args);
  if (found !== undefined) return run(found, self, args, machine);
  if (self === null && nullObjectMethods.has(name)) return giveUp(`${name}() on null is not evaluated`);
  if (self === null) throw nullPointer(`"${name}" is called on null, which fails.`);
  if (self instanceof Bean) {
    if (exists(kinds, name) || !knownGetter(self.shape, name)) giveUp(`${self.typeName}.${name}() is not evaluated`);
    throw missingMethod(name, kinds, self.typeName);
  }
  if (self instanceof Opaque && !isNumeric(self) && !(self instanceof DateValue)) {
    return giveUp(`${self.typeName}.${name}() is not evaluated`);
  }
  // Static methods of Integer (max, min and sum of two) are all that a number has under these names.
  if (typeof self === 'number' && Number.isInteger(self) && args.length === 0 && ofTwoNumbers.has(name))
    throw missingMethod(name, kinds, typeLabel(kinds[0]!));
  if (exists(kinds, name)) return giveUp(`${name}() is not evaluated with these arguments`);
  throw missingMethod(name, kinds, typeLabel(kinds[0]!));
}

const ofTwoNumbers = new Set(['max', 'min', 'sum']);

function refuse(what: string | undefined): void {
  if (what !== undefined) throw new Refusal(what);
}

/** What Groovy's NullObject answers although it is null (measured). */
const nullObjectMethods = new Set(['iterator', 'asType', 'with', 'is', 'equals', 'toString']);

const knownGetter = (shape: Shape, name: string): boolean =>
  shape.complete !== false && !name.startsWith('get') && !name.startsWith('is');

/** What the methods of the kinds are called, implemented or not. */
function* namesOf(kinds: readonly string[]): Iterable<string> {
  for (const kind of kinds) {
    yield* methodNames[kind as NamedKind] ?? [];
    yield* methodsByKind.get(kind)?.keys() ?? [];
  }
}

/** Whether a value of these kinds has such a method. A kind we have no list of may have any. */
export function exists(kinds: readonly string[], name: string): boolean {
  const listed = methodNames[kinds[0] as NamedKind];
  if (listed === undefined) return true;
  // What holds for collections in general holds for arrays, sets and ranges through their own lists.
  return listed.has(name) || methodNames.any.has(name);
}

function missingMethod(name: string, kinds: readonly string[], label: string): Failure {
  const suggestions = suggest(name, new Set(namesOf(kinds)));
  const hint = suggestions.length > 0 ? ` Did you mean "${suggestions[0]}"?` : '';
  return new Failure(
    'groovy.lang.MissingMethodException',
    `${label} has no method "${name}".${hint}`,
    'unknown-method',
    { name, type: label },
    suggestions,
  );
}

/** A kind of value as a message begins with it: `Text`, `A list`; another name as it is. */
export function typeLabel(kind: string): string {
  const labels: Readonly<Record<string, string>> = {
    string: 'Text',
    number: 'A number',
    boolean: 'A boolean',
    list: 'A list',
    array: 'An array',
    set: 'A set',
    range: 'A range',
    map: 'A map',
    date: 'A date',
    closure: 'A closure',
  };
  return labels[kind] ?? kind;
}

/** The method a value of these kinds is asked with these arguments; undefined if there is none or it is refused. */
export function findMethod(kinds: readonly string[], name: string, args: readonly Value[]): Method | undefined {
  return forbiddenMethod(kinds[0]!, name) === undefined ? find(kinds, name, args) : undefined;
}

/** The method of that name whose parameters take the arguments. */
function find(kinds: readonly string[], name: string, args: readonly Value[]): Method | undefined {
  for (const kind of kinds) {
    if ((kind === 'list' || kind === 'any') && kinds[0] !== kind && !exists(kinds, name) && kinds[0] !== 'null')
      continue;
    const found = methodsByKind
      .get(kind)
      ?.get(name)
      ?.find((candidate) => candidate.takes(args));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What is known of the result of a method on a value of `receiver`. */
export const resultOf = ({ shape }: Method, receiver: Shape): Shape =>
  typeof shape === 'function' ? shape(receiver) : shape;

function run(found: Method, self: Value, args: readonly Value[], machine: Machine): Value {
  for (const arg of args) {
    if (!isUnknown(arg)) continue;
    visitClosures(args, anyShape, found.name, machine);
    return new Unknown(arg.reason, resultOf(found, shapeOf(self)));
  }
  try {
    return found.call(self as never, args as never[], machine);
  } catch (error) {
    if (error instanceof UnknownSignal) return new Unknown(error.unknown.reason, resultOf(found, shapeOf(self)));
    // A value of a class the implementation does not expect, as half-typed code gives it: `between(time, java.time.L)`.
    if (error instanceof TypeError) return giveUp(`${found.name}() is not evaluated with these arguments`);
    throw error;
  }
}

function invokeUnknown(self: Unknown, name: string, args: readonly Value[], machine: Machine): Value {
  const shape = self.shape ?? anyShape;
  const kinds = kindsOfShape(shape);
  refuse(forbiddenMethod(kinds?.[0] ?? 'any', name));
  visitClosures(args, shape, name, machine);
  if (kinds === undefined) {
    const common = commonResult(name);
    return new Unknown(self.reason, common);
  }
  const found = find(kinds, name, args);
  if (found === undefined) {
    // A map may hold a closure under any name; an object's own methods are not known.
    if (shape.type === 'map' || shape.type === 'object' || exists(kinds, name)) return new Unknown(self.reason);
    throw missingMethod(name, kinds, typeLabel(kinds[0]!));
  }
  return new Unknown(self.reason, resultOf(found, shape));
}

const textMethods = new Set([
  'toLowerCase',
  'toUpperCase',
  'trim',
  'substring',
  'replace',
  'replaceAll',
  'capitalize',
  'padLeft',
  'padRight',
  'toString',
  'inspect',
]);

/** What a method returns on whatever it is called: `x.trim()` is text if it works at all. */
function commonResult(name: string): Shape | undefined {
  return textMethods.has(name) ? stringShape : undefined;
}

/** Evaluates closures given to a call that cannot be carried out, so that they are checked too. */
function visitClosures(args: readonly Value[], shape: Shape, name: string, machine: Machine): void {
  if (machine.sink === undefined) {
    if (args.some((arg) => arg instanceof Closure)) machine.speculative++;
    else return;
  }
  const element = new Unknown('it depends on the run', shape.element ?? anyShape);
  for (const arg of args) {
    if (!(arg instanceof Closure)) continue;
    const given =
      name === 'with' || name === 'tap'
        ? new Unknown('it depends on the run', shape)
        : shape.type === 'map' && arg.parameters < 2
          ? new Unknown('it depends on the run')
          : element;
    try {
      arg.call(
        Array.from({ length: arg.parameters }, (_none, i) =>
          i === 0 || shape.type === 'map' ? given : new Unknown('it depends on the run'),
        ),
        name === 'with' ? given : undefined,
      );
    } catch (error) {
      if (!(error instanceof Failure) && !(error instanceof UnknownSignal)) throw error;
    }
  }
  if (machine.sink === undefined) {
    machine.speculative--;
    machine.poison ??= undefined;
  }
}

function invokeStatic(self: ClassRef, name: string, args: readonly Value[], machine: Machine): Value {
  refuse(forbiddenStatic(self.qualifiedName, name));
  const statics = methodsByKind.get(`static ${self.qualifiedName}`);
  const found = statics?.get(name)?.find((candidate) => candidate.takes(args));
  if (found !== undefined) return run(found, self, args, machine);
  const instance = methodsByKind
    .get('java.lang.Class')
    ?.get(name)
    ?.find((candidate) => candidate.takes(args));
  if (instance !== undefined) return run(instance, self, args, machine);
  const suggestions = statics === undefined ? [] : suggest(name, statics.keys());
  if (statics !== undefined && !statics.has(name) && suggestions[0]?.toLowerCase() === name.toLowerCase()) {
    throw new Failure(
      'groovy.lang.MissingMethodException',
      `${self.simpleName} has no method "${name}". Did you mean "${suggestions[0]}"?`,
      'unknown-method',
      { name, type: self.simpleName },
      suggestions,
    );
  }
  visitClosures(args, anyShape, name, machine);
  return giveUp(`${self.simpleName}.${name}() is not evaluated`);
}

/** `new type(args)`. */
export function construct(qualifiedName: string, args: readonly Value[], machine: Machine): Value {
  refuse(forbiddenClass(qualifiedName));
  const found = methodsByKind
    .get(`new ${qualifiedName}`)
    ?.get('new')
    ?.find((candidate) => candidate.takes(args));
  if (found === undefined && /(?:Exception|Error)$/.test(qualifiedName)) return exception(qualifiedName, args[0]);
  if (found === undefined) return giveUp(`new ${qualifiedName}(…) is not evaluated`);
  return run(found, new ClassRef(qualifiedName), args, machine);
}

function exception(name: string, message: Value | undefined): Value {
  return new ErrorValue(name.includes('.') ? name : `java.lang.${name}`, message ?? null);
}

/** The registered method an editor should describe for `name` on a value of `shape`. */
export function describeMethod(value: Value, name: string): readonly Method[] {
  const kinds = isUnknown(value)
    ? kindsOfShape(value.shape ?? anyShape)
    : value instanceof ClassRef
      ? [`static ${value.qualifiedName}`]
      : kindsOf(value);
  return (kinds ?? ['string', 'list', 'map', 'date', 'any']).flatMap(
    (kind) => methodsByKind.get(kind)?.get(name) ?? [],
  );
}
