import { isUnknown, Opaque, type Value } from '../../kit/value';
import { isMap } from './maps';
import { isNumeric } from './numbers';
import { Char, ClassRef, Closure, DateValue, Instance, JavaArray, JavaSet, PatternValue, Range } from './types';

interface TypedParameter {
  readonly type: string;
  readonly optional: boolean;
  readonly repeats: boolean;
}

type Test = (value: Value) => boolean;

const primitives = new Set(['int', 'long', 'double', 'char', 'boolean']);
const isText: Test = (value) =>
  typeof value === 'string' || (value instanceof Instance && value.typeName.startsWith('java.lang.StringB'));

/** Whether a value that is neither null nor unknown may be given for a parameter of a type. */
const tests: Readonly<Record<string, Test>> = {
  Object: () => true,
  String: isText,
  CharSequence: isText,
  int: (value) => typeof value === 'number' && (value | 0) === value,
  long: (value) => typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value)),
  Number: isNumeric,
  double: isNumeric,
  boolean: (value) => typeof value === 'boolean',
  char: (value) => value instanceof Char,
  Closure: (value) => value instanceof Closure,
  List: (value) => Array.isArray(value),
  Array: (value) => value instanceof JavaArray,
  Map: isMap,
  Date: (value) => value instanceof DateValue,
  Pattern: (value) => value instanceof PatternValue,
  Range: (value) => value instanceof Range,
  Set: (value) => value instanceof JavaSet,
  Class: (value) => value instanceof ClassRef,
};

/** What a class accepts beside itself: classes below it. */
const subclasses: Readonly<Record<string, readonly string[]>> = {
  ZoneId: ['java.time.ZoneRegion', 'java.time.ZoneOffset'],
  Calendar: ['java.util.GregorianCalendar'],
};

/** Any other type is the simple name of a Java class. */
const ofClass =
  (type: string): Test =>
  (value) =>
    value instanceof Opaque &&
    (value.typeName.endsWith(`.${type}`) ||
      value.typeName.endsWith(`$${type}`) ||
      subclasses[type]?.includes(value.typeName) === true);

function testOf(type: string): Test {
  const test = tests[type] ?? ofClass(type);
  const nullable = !primitives.has(type);
  return (value) => (value === null ? nullable : isUnknown(value) || test(value));
}

/** Whether arguments fit parameters, prepared once, because it is asked for every call. */
export function takesOf(parameters: readonly TypedParameter[]): (args: readonly Value[]) => boolean {
  const last = parameters.length - 1;
  const repeats = parameters[last]?.repeats ?? false;
  const required = parameters.filter(({ optional, repeats: many }) => !optional && !many).length;
  const accepted = parameters.map(({ type }) => testOf(type));
  return (args) => {
    if (args.length < required || (args.length > accepted.length && !repeats)) return false;
    for (let i = 0; i < args.length; i++) if (!accepted[Math.min(i, last)]!(args[i]!)) return false;
    return true;
  };
}
