import type { Span } from '../../../text/span';
import { anyShape, isComplete, type Shape } from '../../kit/shape';
import { differsInCase, lastNumbered, suggest } from '../../kit/suggest';
import { isUnknown, ownEntry, Unknown, type Value, type ValueRecord } from '../../kit/value';
import { methodNames } from '../knowledge/names';
import { methodsByKind } from '../methods';
import { classes } from '../methods/classes';
import { forbiddenStatic } from '../methods/forbidden';
import { Bean } from './bean';
import { Failure, giveUp, nullPointer, Refusal, UnknownSignal } from './failure';
import { exists, invoke, typeLabel } from './invoke';
import { classOf, kindsOf, kindsOfShape } from './kinds';
import type { Machine } from './machine';
import { isMap, mapGet } from './maps';
import { ClassRef, ErrorValue, JavaArray, JavaSet, Range } from './types';

/** What Groovy gives every object besides its own properties (DefaultGroovyMethods.getProperties, GroovyObject). */
const OF_EVERY_OBJECT: ReadonlySet<string> = new Set(['class', 'metaClass', 'properties']);

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Reads `object.name`. Throws Failure or UnknownSignal; `span` is where the name stands. */
export function getProperty(object: Value, name: string, span: Span, machine: Machine): Value {
  if (isUnknown(object)) return unknownProperty(object, name, span, machine);
  if (object === null) throw nullPointer(`"${name}" is read from null, which fails. Write ?. to get null instead.`);
  if (object instanceof Bean) {
    if (name === 'properties' || name === 'metaClass') return giveUp(`"${name}" of an object is not evaluated`);
    return readField(object.fields, object.shape, name);
  }
  if (isMap(object)) return mapGet(object, name);
  if (name === 'class') return object instanceof ClassRef ? object : classValue(object);
  if (object instanceof ErrorValue && name === 'message') return object.message;
  if (object instanceof ClassRef) return classProperty(object, name, machine);
  if (Array.isArray(object)) {
    if (object instanceof JavaArray && name === 'length') return object.length;
    // A field of java.util.ArrayList that Groovy lets everybody read.
    if (name === 'size' && isArrayList(object)) return object.length;
    if (name === 'empty' || name === 'first' || name === 'last' || name === 'indices')
      return invoke(object, name === 'empty' ? 'isEmpty' : name === 'indices' ? 'getIndices' : name, [], machine);
    return object.map((item: Value) =>
      item === null ? giveUp('a list with null in it') : getProperty(item, name, span, machine),
    );
  }
  const kinds = kindsOf(object);
  for (const getter of [`get${capitalized(name)}`, `is${capitalized(name)}`]) {
    if (hasGetter(kinds, getter)) return invoke(object, getter, [], machine);
  }
  if (!(kinds[0]! in methodNames)) return giveUp(`"${name}" of a ${kinds[0]} is not evaluated`);
  throw missingGetter(kinds, name);
}

const isArrayList = (list: readonly Value[]): boolean =>
  !(list instanceof JavaArray) && !(list instanceof JavaSet) && !(list instanceof Range);

/** Of a type whose methods are not all listed, only those that are evaluated count. */
function hasGetter(kinds: readonly string[], getter: string): boolean {
  return kinds[0]! in methodNames ? exists(kinds, getter) : methodsByKind.get(kinds[0]!)?.has(getter) === true;
}

function classValue(object: Value): Value {
  const name = classOf(object);
  return name === undefined ? giveUp('its class is not known') : new ClassRef(name);
}

function classProperty(object: ClassRef, name: string, machine: Machine): Value {
  if (name === 'name') return object.qualifiedName;
  if (name === 'simpleName') return object.simpleName;
  const forbidden = forbiddenStatic(object.qualifiedName, `get${capitalized(name)}`);
  if (forbidden !== undefined) throw new Refusal(forbidden);
  const known = classes.get(object.qualifiedName)?.constants;
  const constant = known !== undefined && Object.hasOwn(known, name) ? known[name] : undefined;
  if (constant !== undefined) return constant;
  const getter = `get${capitalized(name)}`;
  if (methodsByKind.get(`static ${object.qualifiedName}`)?.has(getter) === true)
    return invoke(object, getter, [], machine);
  return giveUp(`${object.simpleName}.${name} is not evaluated`);
}

function missingGetter(kinds: readonly string[], name: string): Failure {
  const label = typeLabel(kinds[0]!);
  const isMethod = exists(kinds, name);
  const message = isMethod ? `"${name}" is a method: write ${name}().` : `${label} has no property "${name}".`;
  return new Failure(
    'groovy.lang.MissingPropertyException',
    message,
    'unknown-property',
    { name, type: label, method: isMethod },
    isMethod ? [`${name}()`] : [],
  );
}

/** A field of an object of the scope. A listed property the data lacks is unknown, one that is not listed an error. */
function readField(fields: ValueRecord, shape: Shape, name: string): Value {
  const value = ownEntry(fields, name);
  const property = shape.properties?.get(name);
  if (value !== undefined) {
    return property?.shape.type === 'object' &&
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      isMap(value) &&
      !(value instanceof Map)
      ? new Bean(property.shape, value as ValueRecord)
      : value;
  }
  if (property !== undefined) throw new UnknownSignal(new Unknown(`the data at hand has no "${name}"`, property.shape));
  if (isComplete(shape)) throw missingProperty(shape, name);
  throw new UnknownSignal(new Unknown(`whether ${shape.name ?? 'the object'} has "${name}" is not known`));
}

function hintOf(name: string, { properties }: Shape, [best]: readonly string[]): string {
  if (best !== undefined) return ` Did you mean "${best}"?`;
  const last = lastNumbered(name, properties?.keys() ?? []);
  return last === undefined ? '' : ` The last one is "${last}".`;
}

/** The MissingPropertyException of an object whose properties are known, with what was probably meant. */
function missingProperty(shape: Shape, name: string): Failure {
  const label = shape.name ?? 'This object';
  const suggestions = suggest(name, shape.properties?.keys() ?? []);
  const hint = hintOf(name, shape, suggestions);
  return new Failure(
    'groovy.lang.MissingPropertyException',
    `${label} has no property "${name}", so this fails.${hint}`,
    'unknown-property',
    { name, type: label, differsInCase: differsInCase(name, suggestions) },
    suggestions,
  );
}

function unknownProperty(object: Unknown, name: string, span: Span, machine: Machine): Value {
  const shape = object.shape ?? anyShape;
  if (shape.type === 'object' || shape.type === 'map') {
    const property = shape.properties?.get(name);
    if (property !== undefined) return new Unknown(object.reason, property.shape);
    if (shape.type === 'object' && OF_EVERY_OBJECT.has(name)) return new Unknown(object.reason);
    if (shape.type === 'object' && isComplete(shape)) throw missingProperty(shape, name);
    reportMissingKey(shape, name, span, machine);
    return new Unknown(object.reason, shape.type === 'map' ? shape.element : undefined);
  }
  if (shape.type === 'list') {
    if (name === 'size') return new Unknown(object.reason);
    const element = shape.element === undefined ? undefined : elementProperty(shape.element, name);
    return new Unknown(object.reason, { type: 'list', nullable: false, ...(element === undefined ? {} : { element }) });
  }
  const kinds = kindsOfShape(shape);
  if (kinds === undefined || OF_EVERY_OBJECT.has(name)) return new Unknown(object.reason);
  for (const getter of [`get${capitalized(name)}`, `is${capitalized(name)}`]) {
    if (exists(kinds, getter)) return invoke(object, getter, [], machine);
  }
  throw missingGetter(kinds, name);
}

const elementProperty = (shape: Shape, name: string): Shape | undefined => shape.properties?.get(name)?.shape;

/** A key a map does not list gives null: a finding only where that is certain, or where only the case is wrong. */
function reportMissingKey(shape: Shape, name: string, span: Span, machine: Machine): void {
  if (machine.sink === undefined || shape.properties === undefined) return;
  const suggestions = suggest(name, shape.properties.keys());
  const onlyCase = differsInCase(name, suggestions);
  if (!onlyCase && !(shape.type === 'map' && isComplete(shape))) return;
  const label = shape.name ?? 'This object';
  const hint = hintOf(name, shape, suggestions);
  const certain = isComplete(shape);
  const failure = new Failure(
    '',
    certain ? `${label} has no "${name}", so this is null.${hint}` : `${label} is not known to have "${name}".${hint}`,
    'unknown-property',
    { name, type: label, differsInCase: onlyCase },
    suggestions,
  );
  failure.span = span;
  machine.find(failure, certain ? 'warning' : 'information');
}
