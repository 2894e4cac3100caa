import { anyShape, booleanShape, numberShape, stringShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { equals, truth } from '../runtime/compare';
import { giveUp } from '../runtime/failure';
import { classOf } from '../runtime/kinds';
import { method } from '../runtime/method';
import { inspect, toText } from '../runtime/text';
import { type Char, ClassRef, type Closure } from '../runtime/types';

function hash(value: Value): number {
  if (typeof value === 'string')
    return [...Array(value.length).keys()].reduce((h, i) => (Math.imul(31, h) + value.charCodeAt(i)) | 0, 0);
  if (typeof value === 'number' && (value | 0) === value) return value;
  return giveUp('hashCode() is not evaluated for this value');
}

/** Methods of every value. */
export const anyMethods = [
  method<Value>('any', 'toString()', 'The value as text.', stringShape, (v) => toText(v)),
  method<Value>(
    'any',
    'inspect()',
    "The value as Groovy source: texts in single quotes, lists as ['a', 'b'].",
    stringShape,
    (v) => inspect(v),
  ),
  method<Value, [Value]>('any', 'equals(Object other)', 'Whether both are equal.', booleanShape, (v, [other]) =>
    equals(v, other),
  ),
  method<Value, [Value]>('any', 'is(Object other)', 'Whether both are the same object.', booleanShape, (v, [other]) =>
    v === other ? true : typeof v === 'object' && v !== null ? false : giveUp('identity is not evaluated'),
  ),
  method<Value>('any', 'asBoolean()', 'Groovy truth: false for null, empty and 0.', booleanShape, (v) => truth(v)),
  method<Value>('any', 'hashCode()', 'A hash.', numberShape, (v) => hash(v)),
  method<Value>('any', 'getClass()', 'The class.', anyShape, (v) => {
    const name = classOf(v);
    return name === undefined ? giveUp('its class is not known') : new ClassRef(name);
  }),
  method<Value, [Closure]>(
    'any',
    'with(Closure action)',
    'Runs the closure on the value, whose properties need no prefix in it.',
    anyShape,
    (v, [action]) => action.call([v], v),
  ),
  method<null, [Closure?]>('null', 'collect(Closure change?)', 'An empty list.', anyShape, () => []),
  method<null, [Closure?]>('null', 'each(Closure action?)', 'null.', anyShape, () => null),
  method<null, [Closure?]>('null', 'find(Closure condition?)', 'null.', anyShape, () => null),
  method<null, [Closure?]>('null', 'findAll(Closure condition?)', 'An empty list.', anyShape, () => []),
  method<null, [Closure?]>('null', 'any(Closure condition?)', 'false.', booleanShape, () => false),
  method<null, [Closure?]>('null', 'every(Closure condition?)', 'true.', booleanShape, () => true),
  method<ClassRef>('java.lang.Class', 'getName()', 'The name with its package.', stringShape, (c) => c.qualifiedName),
  method<ClassRef>(
    'java.lang.Class',
    'getSimpleName()',
    'The name without its package.',
    stringShape,
    (c) => c.simpleName,
  ),
  method<Char>('char', 'toString()', 'The character as text.', stringShape, (c) => c.value),
  method<Value, [Value, Value]>(
    'static java.util.Objects',
    'equals(Object a, Object b)',
    'Whether both are equal or null.',
    booleanShape,
    (_c, [a, b]) => equals(a, b),
  ),
  method<Value, [Value, Value]>(
    'static java.util.Objects',
    'toString(Object value, String default)',
    'The value as text, or the default for null.',
    stringShape,
    (_c, [value, otherwise]) => (value === null ? otherwise : toText(value)),
  ),
];
