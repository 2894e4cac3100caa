import { isUnknown, type Value } from '../../kit/value';
import { formatDate } from './date-format';
import { Failure, giveUp, UnknownSignal } from './failure';
import { hashOf } from './hash';
import { classOf } from './kinds';
import { decimalText, isNumeric, type Numeric, normalize, parseDecimal, rescale, toDecimal } from './numbers';
import { toText } from './text';
import { timeOf } from './time/instant-of';
import { BigInteger, Char, Decimal, Double } from './types';

interface Specifier {
  readonly written: string;
  readonly flags: string;
  readonly width: number | undefined;
  readonly precision: number | undefined;
  readonly conversion: string;
  /** The second letter of a date conversion. */
  readonly date: string;
}

const specifier = /%(\d+\$|<)?([-#+ 0,(]*)(\d{1,4})?(?:\.(\d{1,4}))?([tT]?)([a-zA-Z%])/y;

/** java.util.Formatter in English (String.format). Throws the exceptions of java.util for a format that does not fit. */
export function format(pattern: string, args: readonly Value[]): string {
  let out = '';
  let next = 0;
  let last = -1;
  for (let at = 0; at < pattern.length; ) {
    const percent = pattern.indexOf('%', at);
    if (percent < 0) return out + pattern.slice(at);
    out += pattern.slice(at, percent);
    specifier.lastIndex = percent;
    const found = specifier.exec(pattern);
    if (found === null) throw unknownConversion(pattern.slice(percent, percent + 2));
    at = specifier.lastIndex;
    const [written, index, flags = '', width, precision, date = '', conversion = ''] = found;
    if (conversion === 'n' && date === '') {
      out += '\n';
      continue;
    }
    const spec: Specifier = {
      written,
      flags,
      width: width === undefined ? undefined : Number(width),
      precision: precision === undefined ? undefined : Number(precision),
      conversion: date === '' ? conversion : date,
      date: date === '' ? '' : conversion,
    };
    if (conversion === '%' && date === '') {
      out += pad('%', spec);
      continue;
    }
    if (!'bBhHsScCdoxXeEfgGaAtT'.includes(spec.conversion)) throw unknownConversion(written);
    if (index === undefined) last = next++;
    else if (index !== '<') last = Number(index.slice(0, -1)) - 1;
    const value = args[last];
    if (value === undefined)
      throw new Failure(
        'java.util.MissingFormatArgumentException',
        `There is no value for "${written}", so this fails.`,
      );
    out += one(spec, value);
    if (out.length > 1_000_000) return giveUp('the text becomes too long');
  }
  return out;
}

const unknownConversion = (written: string): Failure =>
  new Failure(
    'java.util.UnknownFormatConversionException',
    `"${written}" is no format. Write %s for text, %d for a whole number, %% for a percent sign.`,
  );

function one(spec: Specifier, value: Value): string {
  if (isUnknown(value)) throw new UnknownSignal(value);
  const upper = spec.conversion >= 'A' && spec.conversion <= 'Z';
  const text = spec.date !== '' ? dateText(spec, value) : plain(spec, value);
  return upper ? text.toUpperCase() : text;
}

function plain(spec: Specifier, value: Value): string {
  const kind = spec.conversion.toLowerCase();
  if (kind === 'b') return pad(cut(String(value !== null && value !== false), spec), spec);
  if (value === null) return pad(cut('null', spec), spec);
  switch (kind) {
    case 's':
      if (spec.flags.includes('#')) throw mismatch(spec, value);
      return pad(cut(toText(value), spec), spec);
    case 'h':
      return pad(cut((hashOf(value) >>> 0).toString(16), spec), spec);
    case 'c':
      if (value instanceof Char) return pad(value.value, spec);
      if (typeof value === 'number') return pad(String.fromCodePoint(value), spec);
      throw mismatch(spec, value);
    case 'd':
      return integer(spec, value);
    case 'x':
    case 'o':
      return radix(spec, value, kind === 'x' ? 16 : 8);
    case 'f':
      return fixed(spec, value);
    case 'e':
      return scientific(spec, value);
    default:
      return giveUp(`%${spec.conversion} is not evaluated`);
  }
}

const cut = (text: string, { precision }: Specifier): string =>
  precision === undefined ? text : text.slice(0, precision);

function pad(text: string, { width, flags, written }: Specifier): string {
  if (width === undefined) {
    if (flags.includes('-') || flags.includes('0'))
      throw new Failure('java.util.MissingFormatWidthException', `"${written}" needs a width.`);
    return text;
  }
  return flags.includes('-') ? text.padEnd(width) : text.padStart(width);
}

function mismatch(spec: Specifier, value: Value): Failure {
  const type = classOf(value) ?? 'this value';
  const hint =
    typeof value === 'string'
      ? ' Make it a number first, or write %s.'
      : spec.conversion === 'd'
        ? ' Write %.0f or %s.'
        : '';
  return new Failure(
    'java.util.IllegalFormatConversionException',
    `"${spec.written}" does not take a ${type.slice(type.lastIndexOf('.') + 1)}, so this fails.${hint}`,
  );
}

function wholeOf(spec: Specifier, value: Value): bigint {
  const n = isNumeric(value) ? normalize(value) : undefined;
  if (typeof n === 'number' || typeof n === 'bigint') return BigInt(n);
  if (n instanceof BigInteger) return n.value;
  throw mismatch(spec, value);
}

function integer(spec: Specifier, value: Value): string {
  const n = wholeOf(spec, value);
  return signed(spec, n < 0n, (n < 0n ? -n : n).toString(), '');
}

function radix(spec: Specifier, value: Value, base: 8 | 16): string {
  const n = wholeOf(spec, value);
  const bits = typeof normalize(value as Numeric) === 'number' ? 32 : 64;
  const digits = (value instanceof BigInteger ? n : BigInt.asUintN(bits, n)).toString(base);
  const text = (spec.flags.includes('#') ? (base === 16 ? '0x' : '0') : '') + digits;
  return spec.flags.includes('0') && spec.width !== undefined ? text.padStart(spec.width, '0') : pad(text, spec);
}

/** Sign, grouping and padding of a number whose digits are known. */
function signed(spec: Specifier, negative: boolean, whole: string, rest: string): string {
  const { flags, width } = spec;
  const grouped = flags.includes(',') ? group(whole) : whole;
  const before = negative
    ? flags.includes('(')
      ? '('
      : '-'
    : flags.includes('+')
      ? '+'
      : flags.includes(' ')
        ? ' '
        : '';
  const after = negative && flags.includes('(') ? ')' : '';
  const body = grouped + rest;
  if (flags.includes('0') && width !== undefined)
    return before + body.padStart(width - before.length - after.length, '0') + after;
  return pad(before + body + after, spec);
}

/** `1234567` as `1,234,567`. */
function group(digits: string): string {
  let out = '';
  for (let i = 0; i < digits.length; i++) out += (i > 0 && (digits.length - i) % 3 === 0 ? ',' : '') + digits[i];
  return out;
}

function decimalOf(spec: Specifier, value: Value): Decimal | string {
  if (value instanceof Double) {
    if (Number.isFinite(value.value)) return parseDecimal(String(value.value));
    return Number.isNaN(value.value)
      ? 'NaN'
      : value.value < 0
        ? '-Infinity'
        : spec.flags.includes('+')
          ? '+Infinity'
          : 'Infinity';
  }
  const n = isNumeric(value) ? normalize(value) : undefined;
  if (n instanceof Decimal) return toDecimal(n);
  throw mismatch(spec, value);
}

function fixed(spec: Specifier, value: Value): string {
  const decimal = decimalOf(spec, value);
  if (typeof decimal === 'string') return pad(decimal, { ...spec, flags: spec.flags.replace('0', '') });
  const precision = spec.precision ?? 6;
  const negative = decimal.unscaled < 0n || (value instanceof Double && Object.is(value.value, -0));
  const scaled = rescale(decimal.unscaled < 0n ? new Decimal(-decimal.unscaled, decimal.scale) : decimal, precision);
  const digits = scaled.unscaled.toString().padStart(precision + 1, '0');
  const whole = precision === 0 ? digits : digits.slice(0, -precision);
  return signed(spec, negative, whole, precision === 0 ? '' : `.${digits.slice(-precision)}`);
}

function scientific(spec: Specifier, value: Value): string {
  const decimal = decimalOf(spec, value);
  if (typeof decimal === 'string') return pad(decimal, spec);
  const precision = spec.precision ?? 6;
  const negative = decimal.unscaled < 0n;
  const size = new Decimal(negative ? -decimal.unscaled : decimal.unscaled, decimal.scale);
  if (size.unscaled === 0n)
    return signed(spec, negative, '0', `${precision === 0 ? '' : `.${'0'.repeat(precision)}`}e+00`);
  let exponent = size.unscaled.toString().length - 1 - size.scale;
  let rounded = rescale(new Decimal(size.unscaled, size.scale + exponent), precision);
  if (rounded.unscaled.toString().length > precision + 1) {
    exponent++;
    rounded = rescale(new Decimal(size.unscaled, size.scale + exponent), precision);
  }
  const [whole = '0', fraction] = decimalText(rounded).split('.');
  const mark = `e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  return signed(spec, negative, whole, (fraction === undefined ? '' : `.${fraction}`) + mark);
}

/** The second letters of %t as patterns of SimpleDateFormat. */
const datePatterns: Readonly<Record<string, string>> = {
  Y: 'yyyy',
  y: 'yy',
  m: 'MM',
  B: 'MMMM',
  b: 'MMM',
  h: 'MMM',
  d: 'dd',
  e: 'd',
  A: 'EEEE',
  a: 'EEE',
  j: 'DDD',
  H: 'HH',
  I: 'hh',
  k: 'H',
  l: 'h',
  M: 'mm',
  S: 'ss',
  L: 'SSS',
  Z: 'z',
  z: 'Z',
  R: 'HH:mm',
  T: 'HH:mm:ss',
  r: 'hh:mm:ss a',
  D: 'MM/dd/yy',
  F: 'yyyy-MM-dd',
  c: 'EEE MMM dd HH:mm:ss z yyyy',
};

function dateText(spec: Specifier, value: Value): string {
  if (value === null) return pad('null', spec);
  const moment = timeOf(value);
  if (moment === undefined) throw mismatch(spec, value);
  const { date } = spec;
  if (date === 's') return pad(String(Math.floor(moment.time / 1000)), spec);
  if (date === 'Q') return pad(String(moment.time), spec);
  if (date === 'p') return pad(formatDate(moment.time, 'a', moment.zone).toLowerCase(), spec);
  if (date === 'N') return pad(`${formatDate(moment.time, 'SSS', moment.zone)}000000`, spec);
  if (date === 'C') return pad(formatDate(moment.time, 'yyyy', moment.zone).slice(0, 2), spec);
  const pattern = datePatterns[date];
  if (pattern === undefined) throw unknownConversion(spec.written);
  return pad(formatDate(moment.time, pattern, moment.zone), spec);
}
