import { isUnknown, type Value } from '../../kit/value';
import { isInstance } from '../runtime/kinds';
import { isNumeric } from '../runtime/numbers';
import { Char, Decimal, Double, JavaArray } from '../runtime/types';
import type { Parameter } from '../syntax/node';
import { cast } from './cast';

/** undefined at a place means: its default. */
export type Bound = readonly (Value | undefined)[];

/**
 * Gives arguments to the parameters of a closure or function as Groovy does (measured): defaults from the left, the last
 * array parameter takes the rest, one missing argument of one parameter is null, and a closure of several parameters
 * takes one list apart. Undefined: Groovy finds no such signature.
 */
export function bind(parameters: readonly Parameter[], args: readonly Value[], isClosure: boolean): Bound | undefined {
  const direct = bindDirectly(parameters, args);
  if (direct !== undefined) return direct;
  const [only] = args;
  if (!isClosure || args.length !== 1 || parameters.length < 2 || !Array.isArray(only)) return undefined;
  return bindDirectly(parameters, only as Value[]);
}

function bindDirectly(parameters: readonly Parameter[], args: readonly Value[]): Bound | undefined {
  const last = parameters[parameters.length - 1];
  if (last?.type?.endsWith('[]')) {
    const head = parameters.slice(0, -1);
    const rest = args.slice(head.length);
    const isOne = rest.length === 1 && (rest[0] === null || rest[0] instanceof JavaArray);
    if (args.length < head.length) return undefined;
    const before = bindDirectly(head, args.slice(0, head.length));
    const type = last.type.slice(0, -2);
    if (before === undefined || (!isOne && !rest.every((value) => fits(value, type)))) return undefined;
    return [...before, isOne ? rest[0] : (JavaArray.from(rest.map((value) => convert(value, type))) as JavaArray)];
  }
  const required = parameters.filter(({ initial }) => initial === undefined).length;
  const given = args.length === 0 && parameters.length === 1 && required === 1 ? [null] : args;
  if (given.length < required || given.length > parameters.length) return undefined;
  let optional = given.length - required;
  let at = 0;
  const bound: (Value | undefined)[] = [];
  for (const { initial, type } of parameters) {
    if (initial !== undefined && optional-- <= 0) {
      bound.push(undefined);
      continue;
    }
    const value = given[at++]!;
    if (type !== undefined && !fits(value, type)) return undefined;
    bound.push(type === undefined ? value : convert(value, type));
  }
  return bound;
}

const whole = new Set(['int', 'Integer', 'short', 'Short', 'byte', 'Byte', 'BigInteger']);
const numbers = new Set(['double', 'Double', 'float', 'Float', 'BigDecimal', 'Number']);
const primitive = /^[a-z]+$/;

/** Whether Groovy passes a value to a parameter of a type. What we cannot tell counts as yes. */
function fits(value: Value, written: string): boolean {
  const type = written.slice(written.lastIndexOf('.') + 1);
  if (isUnknown(value) || type === 'Object' || type === 'def') return true;
  if (value === null) return !primitive.test(type);
  if (whole.has(type)) return typeof value === 'number' || (type === 'BigInteger' && typeof value === 'bigint');
  if (type === 'long' || type === 'Long') return typeof value === 'number' || typeof value === 'bigint';
  if (numbers.has(type)) return isNumeric(value);
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'char' || type === 'Character') return value instanceof Char;
  return isInstance(value, type) ?? true;
}

function convert(value: Value, written: string): Value {
  const type = written.slice(written.lastIndexOf('.') + 1);
  const isOther =
    ((type === 'double' || type === 'Double') && !(value instanceof Double)) ||
    ((type === 'long' || type === 'Long') && typeof value === 'number') ||
    (type === 'BigDecimal' && !(value instanceof Decimal));
  return isOther && isNumeric(value) ? cast(value, type, true) : value;
}
