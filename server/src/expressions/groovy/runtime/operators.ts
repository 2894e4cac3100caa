import type { Value } from '../../kit/value';
import { isUnknown } from '../../kit/value';
import { compare, equals, isCase, truth } from './compare';
import { Failure, giveUp, nullPointer, UnknownSignal } from './failure';
import { JavaValue } from './java-value';
import { isInstance } from './kinds';
import { isMap, mapEntries, mapGet, toMap } from './maps';
import { arithmetic, isNumeric, isWhole, negate, power, toInt, toLong } from './numbers';
import { fullMatch } from './regex';
import { javaText, toText } from './text';
import { plusAmount } from './time/amounts';
import { TimeValue } from './time/time-value';
import { Char, DateValue, Instance, JavaArray, JavaSet, PatternValue, Range } from './types';

const rangeLimit = 100_000;
const day = 86_400_000;

/** `left operator right`. Throws Failure or UnknownSignal. */
export function binary(operator: string, left: Value, right: Value): Value {
  if (isUnknown(left)) throw new UnknownSignal(left);
  if (isUnknown(right)) throw new UnknownSignal(right);
  switch (operator) {
    case '==':
      return equals(left, right);
    case '!=':
      return !equals(left, right);
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    case '>=':
      return compare(left, right) >= 0;
    case '<=>':
      return compare(left, right);
    case 'in':
      return right === null
        ? left === null && false
        : isCase(right, left, (value, type) => isInstance(value, type) ?? giveUp('its class is not known'));
    case '..':
    case '..<':
      return range(left, right, operator === '..');
    case '==~':
      return left !== null && right !== null && fullMatch(patternText(right), toText(left));
    case '=~':
      if (left === null || right === null) throw nullPointer('A pattern is matched against null, which fails.');
      return new PatternValue(patternText(right), toText(left));
    case '+':
      return plus(left, right);
    case '-':
      return minus(left, right);
    case '*':
      return times(left, right);
    case '<<':
      return shiftLeft(left, right);
  }
  if (isNumeric(left) && isNumeric(right)) return numeric(operator, left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') {
    if (operator === '&') return left && right;
    if (operator === '|') return left || right;
    if (operator === '^') return left !== right;
  }
  if (typeof left === 'boolean' && right === null && operator === '^') throw nullPointer('true or false ^ null fails.');
  return unsupported(operator, left, right);
}

const patternText = (value: Value): string => (value instanceof PatternValue ? value.pattern : toText(value));

function numeric(operator: string, left: Value, right: Value): Value {
  if (!isNumeric(left) || !isNumeric(right)) return unsupported(operator, left, right);
  if (operator === '/' || operator === '%' || operator === '*') return arithmetic(operator, left, right);
  if (operator === '**') return power(left, right);
  if (!isWhole(left) || !isWhole(right))
    throw new Failure('java.lang.UnsupportedOperationException', `"${operator}" takes whole numbers only.`);
  if (typeof left !== 'number' || typeof right !== 'number') {
    const [a, b] = [toLong(left), toLong(right)];
    return operator === '&'
      ? a & b
      : operator === '|'
        ? a | b
        : operator === '^'
          ? a ^ b
          : operator === '>>' && typeof left === 'bigint'
            ? a >> (b & 63n)
            : giveUp(`${operator} on long numbers is not evaluated`);
  }
  const [a, b] = [toInt(left), toInt(right)];
  if (operator === '&') return a & b;
  if (operator === '|') return a | b;
  if (operator === '^') return a ^ b;
  return operator === '>>' ? a >> b : operator === '>>>' ? (a >>> b) | 0 : unsupported(operator, left, right);
}

function plus(left: Value, right: Value): Value {
  if (isNumeric(left) && isNumeric(right)) return arithmetic('+', left, right);
  if (typeof left === 'string') return left + toText(right);
  if (left === null) {
    if (typeof right === 'string') return `null${right}`;
    throw nullPointer('null + a value fails.');
  }
  if (typeof right === 'string' && (isNumeric(left) || typeof left === 'boolean' || isMap(left)))
    return isMap(left)
      ? unsupported('+', left, right)
      : isNumeric(left)
        ? toText(left) + right
        : unsupported('+', left, right);
  if (Array.isArray(left)) {
    const both = [...(left as Value[]), ...(Array.isArray(right) ? (right as Value[]) : [right])];
    return left instanceof JavaSet ? asSet(both) : both;
  }
  if (isMap(left) && isMap(right)) return new Map([...mapEntries(left), ...mapEntries(right)]);
  if (left instanceof DateValue && typeof right === 'number') return new DateValue(left.time + right * day);
  const sum =
    left instanceof TimeValue ? plusAmount(left, right, 1) : left instanceof JavaValue ? left.plus(right) : undefined;
  return sum ?? unsupported('+', left, right);
}

function minus(left: Value, right: Value): Value {
  if (isNumeric(left) && isNumeric(right)) return arithmetic('-', left, right);
  if (left === null) throw nullPointer('null minus a value fails.');
  if (typeof left === 'string') {
    if (right instanceof PatternValue) return giveUp('removing a pattern is not evaluated');
    return left.replace(toText(right), () => '');
  }
  if (Array.isArray(left)) {
    const gone = Array.isArray(right) ? (right as Value[]) : [right];
    return (left as Value[]).filter((item) => !gone.some((other) => equals(item, other)));
  }
  if (isMap(left) && isMap(right)) {
    const rest = toMap(left);
    for (const [key, value] of mapEntries(right))
      if (rest.has(key) && equals(mapGet(left, key), value)) rest.delete(key);
    return rest;
  }
  if (left instanceof DateValue && typeof right === 'number') return new DateValue(left.time - right * day);
  if (left instanceof DateValue && right instanceof DateValue) {
    const days = (Math.floor(left.time / day) * day - Math.floor(right.time / day) * day) / day;
    return days;
  }
  const rest =
    left instanceof TimeValue ? plusAmount(left, right, -1) : left instanceof JavaValue ? left.minus(right) : undefined;
  return rest ?? unsupported('-', left, right);
}

function times(left: Value, right: Value): Value {
  if (isNumeric(left) && isNumeric(right)) return arithmetic('*', left, right);
  if (left === null) throw nullPointer('null times a value fails.');
  if (typeof right === 'number' && typeof left === 'string') {
    if (right < 0)
      throw new Failure('java.lang.IllegalArgumentException', 'A text cannot be repeated a negative number of times.');
    return left.length * right > 1_000_000 ? giveUp('the text becomes too long') : left.repeat(right);
  }
  if (left instanceof JavaArray) return unsupported('*', left, right);
  if (typeof right === 'number' && left instanceof JavaSet) return right > 0 ? left : new JavaSet();
  if (typeof right === 'number' && Array.isArray(left)) {
    if (left.length === 0) return [];
    if (right < 0)
      throw new Failure('java.lang.IllegalArgumentException', 'A list cannot be repeated a negative number of times.');
    return left.length * right > rangeLimit
      ? giveUp('the list becomes too long')
      : Array.from({ length: Math.max(0, right) }, () => left as Value[]).flat();
  }
  return unsupported('*', left, right);
}

/** `<<` adds to what stands before it: lists, maps, growing texts and writers are changed in place. */
function shiftLeft(left: Value, right: Value): Value {
  if (left instanceof Map && isMap(right)) {
    for (const [key, value] of mapEntries(right)) left.set(key, value);
    return left;
  }
  if (left instanceof Range)
    throw new Failure(
      'java.lang.UnsupportedOperationException',
      'A range cannot be changed. Write range.toList() first.',
    );
  if (Array.isArray(left)) {
    (left as Value[]).push(right);
    return left;
  }
  if (left instanceof Instance && typeof left.state === 'string') {
    left.state += javaText(right);
    return left;
  }
  if (typeof left === 'number' && typeof right === 'number') return left << right;
  if (typeof left === 'bigint' && typeof right === 'number') return BigInt.asIntN(64, left << BigInt(right & 63));
  if (typeof left === 'string') return new Instance('java.lang.StringBuffer', left + javaText(right));
  return unsupported('<<', left, right);
}

function range(left: Value, right: Value, inclusive: boolean): Value {
  if (typeof left === 'string' && typeof right === 'string' && left.length === 1 && right.length === 1) {
    return numbers(left.charCodeAt(0), right.charCodeAt(0), inclusive, (code) => String.fromCharCode(code));
  }
  if (typeof left !== 'number' || typeof right !== 'number') return giveUp('this range is not evaluated');
  return numbers(left, right, inclusive, (n) => n);
}

function numbers(from: number, to: number, inclusive: boolean, make: (n: number) => Value): Value {
  if (!Number.isInteger(from) || !Number.isInteger(to)) return giveUp('this range is not evaluated');
  if (Math.abs(to - from) > rangeLimit) return giveUp('the range is too long');
  const items = new Range();
  items.from = from;
  items.to = to;
  items.inclusive = inclusive;
  const step = from <= to ? 1 : -1;
  for (let n = from; inclusive ? n !== to + step : n !== to; n += step) items.push(make(n));
  return items;
}

/** `! ~ - +` of a value. Throws a Failure where Groovy fails, and the UnknownSignal of an unknown value. */
export function unary(operator: string, value: Value): Value {
  if (isUnknown(value)) throw new UnknownSignal(value);
  if (operator === '!') return !truth(value);
  if (value === null) throw nullPointer(`${operator} on null fails.`);
  if (operator === '~') {
    if (typeof value === 'string') return new PatternValue(value);
    return typeof value === 'number' ? ~value : giveUp('~ is not evaluated for this value');
  }
  if (!isNumeric(value)) return giveUp(`${operator} is not evaluated for this value`);
  return operator === '-' ? negate(value) : value;
}

/** Whether Groovy has no method for an operator on values of these kinds (measured for each). */
function hasNoOperator(operator: string, left: Value, right: Value): boolean {
  if (left instanceof JavaArray && operator === '*') return true;
  if (operator === '*' && isNumeric(right) && !isMap(left) && typeof left !== 'boolean') return false;
  const isNumber = typeof left === 'number';
  const isKnown = isNumber || typeof left === 'string' || typeof left === 'boolean' || isPlainList(left);
  if (!isKnown || (isNumber && isNumeric(right))) return false;
  return typeof right === 'number' || typeof right === 'string' || typeof right === 'boolean' || isPlainList(right);
}

const isPlainList = (value: Value): boolean =>
  Array.isArray(value) && !(value instanceof JavaArray) && !(value instanceof JavaSet) && !(value instanceof Range);

/** The same elements once each, as a set keeps them. */
function asSet(items: readonly Value[]): JavaSet {
  const set = new JavaSet();
  for (const item of items) if (!set.some((other: Value) => equals(other, item))) set.push(item);
  return set;
}

function unsupported(operator: string, left: Value, right: Value): Value {
  if (left === null) throw nullPointer(`null ${operator} a value fails.`);
  if (left instanceof Char && operator === '+') {
    throw new Failure(
      'groovy.lang.MissingMethodException',
      'A character has no +. Write .toString() behind it first.',
      'unknown-method',
      { name: 'plus', type: 'Character' },
    );
  }
  if (right !== null && hasNoOperator(operator, left, right))
    throw new Failure(
      'groovy.lang.MissingMethodException',
      `"${operator}" is not defined for these two kinds of value.`,
    );
  return giveUp(`"${operator}" is not evaluated for ${right === null ? 'null' : 'these values'}`);
}
