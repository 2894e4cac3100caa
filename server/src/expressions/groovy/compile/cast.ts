import { isUnknown, type Value } from '../../kit/value';
import { parseDouble, parseInteger } from '../runtime/parse-number';
import { equals, truth } from '../runtime/compare';
import { Failure, giveUp, UnknownSignal } from '../runtime/failure';
import { isInstance } from '../runtime/kinds';
import { isMap } from '../runtime/maps';
import { isNumeric, numberText, parseDecimal, toDecimal, toDouble, toInt, toLong } from '../runtime/numbers';
import { toText } from '../runtime/text';
import { Char, Double, JavaArray, JavaSet } from '../runtime/types';

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
    case 'CharSequence':
      return toText(value);
    case 'int':
    case 'Integer':
      return isNumeric(value)
        ? toInt(value)
        : fromText(
            value,
            hard,
            (text) => parseInteger(text, 32),
            (code) => code,
          );
    case 'long':
    case 'Long':
      return isNumeric(value) ? toLong(value) : fromText(value, hard, (text) => parseInteger(text, 64), BigInt);
    case 'double':
    case 'Double':
      return isNumeric(value)
        ? new Double(toDouble(value))
        : fromText(value, hard, parseDouble, (code) => new Double(code));
    case 'BigDecimal':
      return isNumeric(value)
        ? value instanceof Double
          ? parseDecimal(numberText(value))
          : toDecimal(value)
        : fromText(value, hard, parseDecimal, (code) => code);
    case 'char':
    case 'Character':
      if (typeof value === 'number') return new Char(String.fromCharCode(value));
      return typeof value === 'string' && value.length === 1
        ? new Char(value)
        : giveUp('this conversion is not evaluated');
    case 'List':
    case 'ArrayList':
    case 'Collection':
      return Array.isArray(value)
        ? value instanceof JavaArray || value instanceof JavaSet
          ? Array.from(value)
          : value
        : giveUp('this conversion is not evaluated');
    case 'Set':
    case 'HashSet':
    case 'LinkedHashSet':
      if (!Array.isArray(value)) return giveUp('this conversion is not evaluated');
      return JavaSet.from(
        (value as Value[]).filter((item, i, all) => all.findIndex((other) => equals(other, item)) === i),
      ) as JavaSet;
    case 'Map':
      return isMap(value) ? value : giveUp('this conversion is not evaluated');
    case 'String[]':
    case 'Object[]':
      return Array.isArray(value)
        ? (JavaArray.from(
            type === 'String[]' ? (value as Value[]).map((item) => toText(item)) : (value as Value[]),
          ) as JavaArray)
        : giveUp('this conversion is not evaluated');
    default:
      return isInstance(value, type) ? value : giveUp(`the conversion to ${type} is not evaluated`);
  }
}

/** A text becomes a number by reading it, but with a hard cast a single character becomes its code. */
function fromText(value: Value, hard: boolean, parse: (text: string) => Value, code: (code: number) => Value): Value {
  if (value instanceof Char) return code(value.value.charCodeAt(0));
  if (typeof value !== 'string') return giveUp('this conversion is not evaluated');
  if (!hard) return parse(value.trim());
  if (value.length === 1) return code(value.charCodeAt(0));
  throw new Failure(
    'org.codehaus.groovy.runtime.typehandling.GroovyCastException',
    'A text cannot be cast to a number. Write "as int" or .toInteger().',
  );
}
