import { isUnknown, type Value } from '../../kit/value';
import { Bean } from './bean';
import { formatDate } from './date-format';
import { giveUp, UnknownSignal } from './failure';
import { JavaValue } from './java-value';
import { isMap, mapEntries } from './maps';
import { isNumeric, numberText } from './numbers';
import {
  Char,
  ClassRef,
  Closure,
  DateValue,
  Entry,
  ErrorValue,
  Instance,
  JavaArray,
  LocaleValue,
  PatternValue,
  Range,
} from './types';

/** Values nested deeper than this are not written. */
const depthLimit = 200;

/**
 * What Groovy writes for a value in text: null as `null`, lists as `[a, b]`, maps as `[k:v]`.
 * Throws UnknownSignal if an unknown value is in it.
 */
export function toText(value: Value, depth = 0): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value === 'boolean') return String(value);
  if (isNumeric(value)) return numberText(value);
  if (isUnknown(value)) throw new UnknownSignal(value);
  if (depth > depthLimit) return giveUp('the value is nested too deeply');
  if (Array.isArray(value)) {
    return value instanceof JavaArray && value.every((item) => item instanceof Char) && value.length > 0
      ? value.map((item) => toText(item)).join('')
      : `[${value.map((item: Value) => toText(item, depth + 1)).join(', ')}]`;
  }
  if (isMap(value)) {
    const entries = mapEntries(value);
    if (entries.length === 0) return '[:]';
    return `[${entries.map(([key, item]) => `${toText(key, depth + 1)}:${toText(item, depth + 1)}`).join(', ')}]`;
  }
  return opaqueText(value, depth);
}

function opaqueText(value: Value, depth: number): string {
  if (value instanceof JavaValue) return value.text();
  if (value instanceof DateValue) return formatDate(value.time, 'EEE MMM dd HH:mm:ss zzz yyyy');
  if (value instanceof Char) return value.value;
  if (value instanceof Entry) return `${javaText(value.key, depth + 1)}=${javaText(value.value, depth + 1)}`;
  if (value instanceof LocaleValue) return value.country === '' ? value.language : `${value.language}_${value.country}`;
  if (value instanceof ClassRef) return `class ${value.qualifiedName}`;
  if (value instanceof PatternValue)
    return value.input === undefined ? value.pattern : matcherText(value.pattern, value.input);
  if (value instanceof ErrorValue)
    return value.message === null ? value.typeName : `${value.typeName}: ${toText(value.message, depth + 1)}`;
  if (value instanceof Instance) {
    if (typeof value.state === 'string' && value.typeName !== 'java.text.SimpleDateFormat') return value.state;
    return giveUp(`the text of a ${value.typeName} is not evaluated`);
  }
  if (value instanceof Bean) return giveUp(`how Saviynt writes a whole ${value.typeName} is not known`);
  return giveUp(value instanceof Closure ? 'the text of a closure is not evaluated' : 'its text is not known');
}

/** What Java's own toString() writes: a map as `{k=v}`, where Groovy writes `[k:v]` into text (measured). */
export function javaText(value: Value, depth = 0): string {
  if (depth > depthLimit) return giveUp('the value is nested too deeply');
  if (isMap(value)) {
    const entries = mapEntries(value).map(([key, item]) => `${javaText(key, depth + 1)}=${javaText(item, depth + 1)}`);
    return `{${entries.join(', ')}}`;
  }
  if (Array.isArray(value) && !(value instanceof JavaArray) && !(value instanceof Range))
    return `[${value.map((item: Value) => javaText(item, depth + 1)).join(', ')}]`;
  return toText(value, depth);
}

/** A java.util.regex.Matcher before its first find(), as Java 17 writes it. */
function matcherText(pattern: string, input: string): string {
  return `java.util.regex.Matcher[pattern=${pattern} region=0,${input.length} lastmatch=]`;
}

/** Groovy's `inspect()`: like text, but strings are quoted. */
export function inspect(value: Value, depth = 0): string {
  if (typeof value === 'string')
    return `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')}'`;
  if (depth > depthLimit) return giveUp('the value is nested too deeply');
  if (Array.isArray(value)) return `[${value.map((item: Value) => inspect(item, depth + 1)).join(', ')}]`;
  if (isMap(value)) {
    const entries = mapEntries(value);
    if (entries.length === 0) return '[:]';
    return `[${entries.map(([key, item]) => `${inspect(key, depth + 1)}:${inspect(item, depth + 1)}`).join(', ')}]`;
  }
  return toText(value, depth);
}
