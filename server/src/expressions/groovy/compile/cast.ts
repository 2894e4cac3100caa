import { isUnknown, type Value } from '../../kit/value';
import { Bean } from '../runtime/bean';
import { equals, truth } from '../runtime/compare';
import { Failure, giveUp, UnknownSignal } from '../runtime/failure';
import { isInstance } from '../runtime/kinds';
import { isMap } from '../runtime/maps';
import { isNumeric, numberText, parseDecimal, toDecimal, toDouble, toInt, toLong } from '../runtime/numbers';
import { parseDouble, parseInteger } from '../runtime/parse-number';
import { javaText, toText } from '../runtime/text';
import { Char, DateValue, Double, JavaArray, JavaSet } from '../runtime/types';

/** `value as type`, or `(type) value` with `hard`. Throws Failure where Groovy cannot convert. */
export function cast(value: Value, written: string, hard: boolean): Value {
  if (isUnknown(value)) throw new UnknownSignal(value);
  const type = written.slice(written.lastIndexOf('.') + 1);
  if (type === 'boolean' || type === 'Boolean') return value === null && type === 'Boolean' ? null : truth(value);
  if (value === null) {
    if (/^(int|long|double|float|short|byte|char)$/.test(type))
      throw new Failure('org.codehaus.groovy.runtime.typehandling.GroovyCastException', `null cannot become ${type}.`);
    return null;
  }
  switch (type) {
    case 'Object':
    case 'def':
      return value;
    case 'String':
      return hard ? javaText(value) : toText(value);
    case 'CharSequence':
      return typeof value === 'number' || typeof value === 'boolean' ? refuse(value, type, true) : toText(value);
    case 'char':
    case 'Character':
      if (value instanceof Char) return value;
      if (typeof value === 'number') return new Char(String.fromCharCode(value));
      return typeof value === 'string' && value.length === 1 ? new Char(value) : refuse(value, type, true);
    case 'List':
    case 'ArrayList':
    case 'Collection':
    case 'Iterable':
      return toList(value, type, hard);
    case 'Set':
    case 'HashSet':
    case 'LinkedHashSet':
      return toSet(toList(value, type, hard && !Array.isArray(value)));
    case 'Map':
      return isMap(value) ? value : refuse(value, type, hard);
    case 'Date':
      return value instanceof DateValue ? value : refuse(value, type, hard || typeof value === 'string');
    default:
      if (numberTypes.has(type)) return toNumber(value, type, hard);
      if (type.endsWith('[]')) return toArray(value, type, hard);
      return isInstance(value, type) ? value : refuse(value, type, hard && type in plainTypes);
  }
}

/** Types that a value of another type is certainly not converted to by assignment or `(type) x`. */
const plainTypes: Readonly<Record<string, true>> = {
  Closure: true,
  Number: true,
  Calendar: true,
  UUID: true,
  Integer: true,
};

function refuse(value: Value, type: string, certain: boolean): never {
  if (!certain || value instanceof Bean) return giveUp(`the conversion to ${type} is not evaluated`);
  throw new Failure(
    'org.codehaus.groovy.runtime.typehandling.GroovyCastException',
    `This value cannot become ${type}, so this fails.`,
  );
}

function toList(value: Value, type: string, hard: boolean): readonly Value[] {
  if (typeof value === 'string' && !hard) return value.split('');
  if (!Array.isArray(value)) return refuse(value, type, hard);
  return value instanceof JavaArray || value instanceof JavaSet ? Array.from(value as Value[]) : value;
}

function toSet(items: readonly Value[]): JavaSet {
  return JavaSet.from(items.filter((item, i, all) => all.findIndex((other) => equals(other, item)) === i)) as JavaSet;
}

function toArray(value: Value, type: string, hard: boolean): Value {
  const element = type.slice(0, -2);
  if (value instanceof JavaArray) return value;
  if (typeof value === 'string' && (element === 'char' || element === 'String') && !hard)
    return JavaArray.from(value.split('').map((c) => (element === 'char' ? new Char(c) : c))) as JavaArray;
  if (!Array.isArray(value)) return refuse(value, type, false);
  const items = value as Value[];
  if (element === 'Object') return JavaArray.from(items) as JavaArray;
  if (element === 'String')
    return JavaArray.from(items.map((item) => (item === null ? null : javaText(item)))) as JavaArray;
  return JavaArray.from(items.map((item) => cast(item, element, true))) as JavaArray;
}

const numberTypes = new Set(
  'int Integer long Long double Double float Float short Short byte Byte BigDecimal'.split(' '),
);

function toNumber(value: Value, type: string, hard: boolean): Value {
  if (isNumeric(value)) return ofNumber(value, type);
  if (type === 'BigDecimal') return fromText(value, type, hard, parseDecimal);
  if (type === 'double' || type === 'Double') return fromText(value, type, hard, parseDouble);
  if (type === 'long' || type === 'Long') return fromText(value, type, hard, (text) => parseInteger(text, 64));
  if (type === 'int' || type === 'Integer') return fromText(value, type, hard, (text) => parseInteger(text, 32));
  return giveUp(`the conversion to ${type} is not evaluated`);
}

function ofNumber(value: Value & Parameters<typeof toInt>[0], type: string): Value {
  switch (type) {
    case 'int':
    case 'Integer':
      return toInt(value);
    case 'short':
    case 'Short':
      return (toInt(value) << 16) >> 16;
    case 'byte':
    case 'Byte':
      return (toInt(value) << 24) >> 24;
    case 'long':
    case 'Long':
      return toLong(value);
    case 'float':
    case 'Float':
      return new Double(Math.fround(toDouble(value)), 'java.lang.Float');
    case 'BigDecimal':
      return value instanceof Double ? parseDecimal(numberText(value)) : toDecimal(value);
    default:
      return new Double(toDouble(value));
  }
}

/** A text becomes a number by reading it, but with a hard cast a single character becomes its code. */
function fromText(value: Value, type: string, hard: boolean, parse: (text: string) => Value): Value {
  if (value instanceof Char) return ofNumber(value.value.charCodeAt(0), type);
  if (typeof value !== 'string') return refuse(value, type, hard);
  if (!hard) return parse(value.trim());
  if (value.length === 1 && type !== 'BigDecimal') return ofNumber(value.charCodeAt(0), type);
  throw new Failure(
    'org.codehaus.groovy.runtime.typehandling.GroovyCastException',
    'A text cannot be cast to a number. Write "as int" or .toInteger().',
  );
}
