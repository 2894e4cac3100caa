import { isRecord, ownEntry, type Value } from '../../kit/value';
import { Failure, giveUp } from './failure';
import { parseDecimal } from './numbers';
import { BigInteger } from './types';

const fail = (exception: string): Failure => new Failure(exception, 'The text is not JSON, so reading it fails.');

/** groovy.json.JsonSlurper.parseText: maps with sorted keys, fractions as BigDecimal (measured). Throws JsonException. */
export function readJson(text: string): Value {
  if (text === '')
    throw new Failure('java.lang.IllegalArgumentException', 'The JSON text is empty, so reading it fails.');
  return convert(parse(text, 'groovy.json.JsonException'), true, 0);
}

/** Jackson's reading of JSON: keys in the order of the text. Throws JsonParseException. */
export function readTree(text: string): Value {
  return convert(parse(text, 'com.fasterxml.jackson.core.JsonParseException'), false, 0);
}

/** Strings, closed or not, and numbers. */
const tokens = /"(?:[^"\\]|\\.)*"?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const mark = '\u0000number';

/** A number JavaScript would change (1.50, more than 15 digits) stands as an object until it is converted. */
function keepNumber(token: string): string {
  if (token.startsWith('"') || (token.length < 16 && !/[.eE]/.test(token))) return token;
  return `{"\\u0000number":"${token}"}`;
}

function kept(text: string): Value {
  if (/[.eE]/.test(text)) return parseDecimal(text);
  const value = BigInt(text);
  return BigInt.asIntN(64, value) === value ? value : new BigInteger(value);
}

function parse(text: string, exception: string): Value {
  try {
    JSON.parse(text);
    return JSON.parse(text.replace(tokens, keepNumber)) as Value;
  } catch (error) {
    if (error instanceof SyntaxError) throw fail(exception);
    throw error;
  }
}

function convert(value: Value, sorted: boolean, depth: number): Value {
  if (depth > 100) return giveUp('the JSON is nested too deeply');
  if (Array.isArray(value)) return value.map((item: Value) => convert(item, sorted, depth + 1));
  if (!isRecord(value)) return value;
  const number = ownEntry(value, mark);
  if (typeof number === 'string') return kept(number);
  const keys = Object.keys(value);
  if (sorted) keys.sort();
  return new Map(keys.map((key) => [key, convert(value[key]!, sorted, depth + 1)]));
}
