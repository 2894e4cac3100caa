import { isUnknown, type Value } from '../../kit/value';
import { Failure, giveUp, UnknownSignal } from './failure';
import { JavaValue } from './java-value';
import { isMap, mapEntries, mapGet, mapHas, mapSize } from './maps';
import { compareNumbers, isNumeric, toDouble } from './numbers';
import { matcher } from './regex';
import { toText } from './text';
import { BigInteger, Char, DateValue, Entry, Instance, PatternValue, Range } from './types';

const depthLimit = 200;

/** Groovy truth. Throws UnknownSignal for an unknown value. */
export function truth(value: Value): boolean {
  if (value === null || value === false || value === '') return false;
  if (value === true || typeof value === 'string') return true;
  if (isUnknown(value)) throw new UnknownSignal(value);
  if (isNumeric(value)) return toDouble(value) !== 0;
  if (Array.isArray(value)) return value.length > 0;
  if (isMap(value)) return mapSize(value) > 0;
  if (value instanceof PatternValue && value.input !== undefined) return matcher(value.pattern, value.input).length > 0;
  if (value instanceof Instance && typeof value.state === 'string') return value.state !== '';
  if (value instanceof JavaValue) return value.isTrue();
  return true;
}

const charText = (value: Value): Value => (value instanceof Char ? value.value : value);

/** Groovy's `==`. Throws UnknownSignal if it depends on an unknown value. */
export function equals(left: Value, right: Value, depth = 0): boolean {
  const a = charText(left);
  const b = charText(right);
  if (isUnknown(a)) throw new UnknownSignal(a);
  if (isUnknown(b)) throw new UnknownSignal(b);
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (isNumeric(a) && isNumeric(b)) return compareNumbers(a, b) === 0;
  if (typeof a === 'string' && typeof b === 'number') return a.length === 1 && a.charCodeAt(0) === b;
  if (typeof b === 'string' && typeof a === 'number') return b.length === 1 && b.charCodeAt(0) === a;
  if (depth > depthLimit) return giveUp('the value is nested too deeply');
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item: Value, i) => equals(item, b[i] as Value, depth + 1));
  }
  if (isMap(a) && isMap(b)) {
    return (
      mapSize(a) === mapSize(b) &&
      mapEntries(a).every(([key, item]) => mapHas(b, key) && equals(item, mapGet(b, key), depth + 1))
    );
  }
  if (a instanceof DateValue && b instanceof DateValue) return a.time === b.time;
  if (a instanceof JavaValue) return a.equalTo(b);
  if (a instanceof Entry && b instanceof Entry)
    return equals(a.key, b.key, depth + 1) && equals(a.value, b.value, depth + 1);
  return false;
}

/** Groovy's `<=>`: null comes first. Throws UnknownSignal, or Failure if the two cannot be compared. */
export function compare(left: Value, right: Value): number {
  const a = charText(left);
  const b = charText(right);
  if (isUnknown(a)) throw new UnknownSignal(a);
  if (isUnknown(b)) throw new UnknownSignal(b);
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  if (isNumeric(a) && isNumeric(b)) return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (a instanceof DateValue && b instanceof DateValue) return Math.sign(a.time - b.time);
  const order = a instanceof JavaValue ? a.compareWith(b) : undefined;
  if (order !== undefined) return order;
  if (typeof a === 'string' && isNumeric(b) && a.length === 1) return compareNumbers(a.charCodeAt(0), b);
  if (typeof b === 'string' && isNumeric(a) && b.length === 1) return compareNumbers(a, b.charCodeAt(0));
  if ((typeof a === 'string' && isNumeric(b)) || (typeof b === 'string' && isNumeric(a))) {
    throw new Failure('java.lang.ClassCastException', `Groovy cannot compare ${kind(a)} with ${kind(b)}.`);
  }
  return giveUp(`comparing ${kind(a)} with ${kind(b)} is not evaluated`);
}

/** java.lang.String.compareTo, reduced to its sign. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function kind(value: Value): string {
  if (typeof value === 'string') return 'text';
  return isNumeric(value) ? 'a number' : Array.isArray(value) ? 'a list' : 'an object';
}

/** Groovy's `x in y` and `case y:`. */
export function isCase(candidate: Value, value: Value, isInstance: (value: Value, type: string) => boolean): boolean {
  if (isUnknown(candidate)) throw new UnknownSignal(candidate);
  if (candidate instanceof Range) return rangeHas(candidate, value);
  if (Array.isArray(candidate)) return candidate.some((item: Value) => strictly(item, value));
  if (isMap(candidate)) return truth(mapGet(candidate, value));
  if (candidate instanceof PatternValue)
    return value !== null && matcher(`^(?:${candidate.pattern})$`, toText(value)).length > 0;
  if (candidate !== null && typeof candidate === 'object' && 'qualifiedName' in candidate)
    return isInstance(value, String(candidate.qualifiedName));
  if (
    candidate !== null &&
    typeof candidate === 'object' &&
    'call' in candidate &&
    typeof candidate.call === 'function'
  ) {
    return truth((candidate.call as (args: Value[]) => Value)([value]));
  }
  if (candidate === null) return value === null;
  return equals(candidate, value);
}

/** groovy.lang.IntRange.contains knows Integer and BigInteger only: 5L is not in 0..5 (measured). */
export function rangeHas(range: Range, value: Value): boolean {
  if (isNumeric(value) && typeof value !== 'number' && !(value instanceof BigInteger)) return false;
  return range.some((item: Value) => equals(item, value));
}

/** `equals` of Java, which Collection.contains uses: 1 is not 1.0. */
function strictly(a: Value, b: Value): boolean {
  if (isNumeric(a) && isNumeric(b) && typeof a !== typeof b) return false;
  return equals(a, b);
}
