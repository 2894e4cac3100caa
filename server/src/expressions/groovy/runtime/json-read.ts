import { isRecord, type Value } from '../../kit/value';
import { Failure, giveUp } from './failure';
import { parseDecimal } from './numbers';

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

function parse(text: string, exception: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch (error) {
    if (error instanceof SyntaxError) throw fail(exception);
    throw error;
  }
}

function convert(value: Value, sorted: boolean, depth: number): Value {
  if (depth > 100) return giveUp('the JSON is nested too deeply');
  if (typeof value === 'number' && !Number.isInteger(value)) return parseDecimal(String(value));
  if (Array.isArray(value)) return value.map((item: Value) => convert(item, sorted, depth + 1));
  if (!isRecord(value)) return value;
  const keys = Object.keys(value);
  if (sorted) keys.sort();
  return new Map(keys.map((key) => [key, convert(value[key]!, sorted, depth + 1)]));
}
