import { EvaluationFailure } from '../../kit/evaluated-function';
import { Unknown, type Value } from '../../kit/value';

/**
 * The text of an argument. Unknown for one that is left out, has no value or has several: Microsoft does not say what
 * the function then gives. `name` is the function's, `parameter` the parameter's.
 */
export function textOf(value: Value | undefined, name: string, parameter: string): string | Unknown {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'boolean') return truth(value);
  return notDocumented(value, name, parameter);
}

/**
 * The whole number of an argument; texts such as "10" and "&HF" are numbers too. Unknown as for texts, and for fractions.
 * Throws EvaluationFailure for a text that is no number.
 */
export function integerOf(
  value: Value | undefined,
  name: string,
  parameter: string,
  argument: number,
): number | Unknown {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  if (typeof value === 'string' && /^-?\d{1,15}$/.test(value)) return Number(value) + 0;
  const exact = bigIntegerOf(value, name, parameter, argument);
  return exact instanceof Unknown ? exact : Number(exact);
}

/** The same without rounding. */
export function bigIntegerOf(
  value: Value | undefined,
  name: string,
  parameter: string,
  argument: number,
): bigint | Unknown {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isInteger(value)) return BigInt(value);
  const text = textOf(value, name, parameter);
  if (text instanceof Unknown) return text;
  const trimmed = text.trim();
  if (/^[+-]?\d{1,30}$/.test(trimmed)) return BigInt(trimmed.replace(/^\+/, ''));
  if (/^&[Hh][0-9A-Fa-f]{1,16}$/.test(trimmed)) return BigInt(`0x${trimmed.slice(2)}`);
  if (/^[+-]?\d{0,30}\.\d{1,30}$/.test(trimmed))
    return new Unknown(`Microsoft does not say what ${name} makes of the fraction ${trimmed} in "${parameter}".`);
  throw new EvaluationFailure(
    `"${short(text)}" is no number; ${name} takes one as "${parameter}".`,
    undefined,
    argument,
  );
}

/** The values of a multi-valued argument. Unknown for anything else. */
export function valuesOf(value: Value | undefined, name: string, parameter: string): readonly Value[] | Unknown {
  if (Array.isArray(value)) return value as readonly Value[];
  if (value === null || value === undefined) return notDocumented(value, name, parameter);
  return new Unknown(`${name} takes a multi-valued attribute; Microsoft does not say what it makes of a single value.`);
}

/** Why the result cannot be known: the argument is missing, null or has several values. */
export function notDocumented(value: Value | undefined, name: string, parameter: string): Unknown {
  const what =
    value === undefined
      ? 'is left out'
      : value === null
        ? 'has no value'
        : Array.isArray(value)
          ? 'has several values'
          : 'is an object';
  return new Unknown(`Microsoft does not say what ${name} gives when "${parameter}" ${what}.`);
}

/** Booleans are texts in this language. */
export function truth(value: boolean): 'True' | 'False' {
  return value ? 'True' : 'False';
}

/** A text for a message. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
