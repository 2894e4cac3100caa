import { anyShape, booleanShape, numberShape, stringShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { compare, equals } from '../runtime/compare';
import { giveUp } from '../runtime/failure';
import { classOf } from '../runtime/kinds';
import { method } from '../runtime/method';
import {
  arithmetic,
  compareNumbers,
  type Numeric,
  negate,
  numberText,
  parseDecimal,
  power,
  rescale,
  toDecimal,
  toDouble,
  toInt,
  toLong,
} from '../runtime/numbers';
import type { Closure } from '../runtime/types';
import { Decimal, Double } from '../runtime/types';

const abs = (n: Numeric): Value => (compareNumbers(n, 0) < 0 ? negate(n) : n);

export const numberMethods = [
  method<Numeric>(
    'number',
    'intValue()',
    'The number as a whole number of 32 bits; the fraction is cut.',
    numberShape,
    toInt,
  ),
  method<Numeric>(
    'number',
    'toInteger()',
    'The number as a whole number of 32 bits; the fraction is cut.',
    numberShape,
    toInt,
  ),
  method<Numeric>('number', 'longValue()', 'The number as a whole number of 64 bits.', numberShape, toLong),
  method<Numeric>('number', 'toLong()', 'The number as a whole number of 64 bits.', numberShape, toLong),
  method<Numeric>(
    'number',
    'doubleValue()',
    'The number as a binary fraction.',
    numberShape,
    (n) => new Double(toDouble(n)),
  ),
  method<Numeric>(
    'number',
    'toDouble()',
    'The number as a binary fraction.',
    numberShape,
    (n) => new Double(toDouble(n)),
  ),
  method<Numeric>('number', 'toBigDecimal()', 'The number as a decimal.', numberShape, (n) =>
    n instanceof Double ? parseDecimal(numberText(n)) : toDecimal(n),
  ),
  method<Numeric>('number', 'byteValue()', 'The number as a byte.', numberShape, (n) => (toInt(n) << 24) >> 24),
  method<Numeric>('number', 'abs()', 'The number without its sign.', numberShape, abs),
  method<Numeric, [Numeric]>('number', 'plus(Number other)', 'The sum.', numberShape, (n, [other]) =>
    arithmetic('+', n, other),
  ),
  method<Numeric, [Numeric]>('number', 'minus(Number other)', 'The difference.', numberShape, (n, [other]) =>
    arithmetic('-', n, other),
  ),
  method<Numeric, [Numeric]>('number', 'multiply(Number other)', 'The product.', numberShape, (n, [other]) =>
    arithmetic('*', n, other),
  ),
  method<Numeric, [Numeric]>('number', 'div(Number other)', 'The quotient, as a decimal.', numberShape, (n, [other]) =>
    arithmetic('/', n, other),
  ),
  method<Numeric, [Numeric]>(
    'number',
    'intdiv(Number other)',
    'The quotient without its fraction.',
    numberShape,
    (n, [other]) => {
      const [a, b] = [toLong(n), toLong(other)];
      if (b === 0n) return arithmetic('%', n, other);
      return typeof n === 'number' && typeof other === 'number' ? Number(a / b) : a / b;
    },
  ),
  method<Numeric, [Numeric]>('number', 'mod(Number other)', 'The remainder.', numberShape, (n, [other]) =>
    arithmetic('%', n, other),
  ),
  method<Numeric, [Numeric]>('number', 'power(Number exponent)', 'The power.', numberShape, (n, [exponent]) =>
    power(n, exponent),
  ),
  method<Numeric, [Numeric]>('number', 'compareTo(Number other)', '-1, 0 or 1.', numberShape, (n, [other]) =>
    compare(n, other),
  ),
  method<Numeric, [Value]>(
    'number',
    'equals(Object other)',
    'Whether it is the same number of the same type.',
    booleanShape,
    (n, [other]) => classOf(n) === classOf(other) && equals(n, other),
  ),
  method<Numeric>('number', 'next()', 'One more.', numberShape, (n) => arithmetic('+', n, 1)),
  method<Numeric>('number', 'previous()', 'One less.', numberShape, (n) => arithmetic('-', n, 1)),
  method<Numeric, [number?]>('number', 'round(int digits?)', 'Rounded.', numberShape, (n, [digits]) => {
    if (!(n instanceof Double)) return giveUp('round() of this kind of number is not evaluated');
    if (digits === undefined) return BigInt(Math.floor(n.value + 0.5));
    const factor = 10 ** digits;
    return new Double(Math.floor(n.value * factor + 0.5) / factor);
  }),
  method<Numeric, [number, Numeric?]>(
    'number',
    'setScale(int digits, Number rounding?)',
    'A decimal with so many digits behind the point.',
    numberShape,
    (n, [digits, rounding]) => {
      if (!(n instanceof Decimal) || rounding !== 4 || digits < 0) return giveUp('this rounding is not evaluated');
      return rescale(n, digits);
    },
  ),
  method<Numeric, [Closure]>(
    'number',
    'times(Closure action)',
    'Runs the closure so many times, counting from 0.',
    anyShape,
    (n, [action], m) => loop(m, 0, toInt(n) - 1, 1, action),
  ),
  method<Numeric, [Numeric, Closure]>(
    'number',
    'upto(Number last, Closure action)',
    'Counts up.',
    anyShape,
    (n, [last, action], m) => loop(m, toInt(n), toInt(last), 1, action),
  ),
  method<Numeric, [Numeric, Closure]>(
    'number',
    'downto(Number last, Closure action)',
    'Counts down.',
    anyShape,
    (n, [last, action], m) => loop(m, toInt(n), toInt(last), -1, action),
  ),
  method<Numeric, [Numeric, Numeric, Closure]>(
    'number',
    'step(Number end, Number by, Closure action)',
    'Counts in steps, up to before the end.',
    anyShape,
    (n, [end, by, action], m) => {
      if (toInt(by) <= 0) return giveUp('this step is not evaluated');
      for (let i = toInt(n); i < toInt(end); i += toInt(by)) {
        m.step();
        action.call([i]);
      }
      return null;
    },
  ),
  method<Value, [Numeric]>(
    'static java.math.BigDecimal',
    'valueOf(Number value)',
    'The number as a decimal.',
    numberShape,
    (_c, [n]) => toDecimal(n),
  ),
  method<Value, [Value]>(
    'new java.math.BigDecimal',
    'new(String text)',
    'A decimal number.',
    numberShape,
    (_c, [text]) => parseDecimal(text as string),
  ),
  method<Numeric>('number', 'toString()', 'The number as text.', stringShape, numberText),
];

function loop(machine: { step(): void }, from: number, to: number, by: number, action: Closure): Value {
  for (let i = from; by > 0 ? i <= to : i >= to; i += by) {
    machine.step();
    action.call([i]);
  }
  return null;
}
