import { anyShape, stringShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { isRecord } from '../../kit/value';
import { Failure } from '../runtime/failure';
import { prettyPrint, toJacksonJson, toJson } from '../runtime/json';
import { method } from '../runtime/method';
import { Instance } from '../runtime/types';
import { required } from './helpers';

const builder = 'groovy.json.JsonBuilder';
const slurper = 'groovy.json.JsonSlurper';
const mapper = 'com.fasterxml.jackson.databind.ObjectMapper';

/** JsonSlurper of Groovy 2.4 answers maps with sorted keys (measured). */
function sorted(value: Value): Value {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return new Map(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key]!)]),
  );
}

export const jsonMethods = [
  method<Value, [Value]>(
    'static groovy.json.JsonOutput',
    'toJson(Object value)',
    'The value as JSON: text is quoted and escaped, null becomes null.',
    stringShape,
    (_c, [value]) => toJson(value),
  ),
  method<Value, [string]>(
    'static groovy.json.JsonOutput',
    'prettyPrint(String json)',
    'JSON with line breaks and indentation.',
    stringShape,
    (_c, [json]) => prettyPrint(json),
  ),
  method<Value, [Value]>(
    `new ${builder}`,
    'new(Object value)',
    'JSON of a value.',
    anyShape,
    (_c, [value]) => new Instance(builder, toJson(value)),
  ),
  method<Instance>(builder, 'toString()', 'The JSON text.', stringShape, (self) => self.state),
  method<Instance>(builder, 'toPrettyString()', 'The JSON text with line breaks.', stringShape, (self) =>
    prettyPrint(self.state as string),
  ),
  method(`new ${slurper}`, 'new()', 'A JSON reader.', anyShape, () => new Instance(slurper, null)),
  method<Instance, [string]>(
    slurper,
    'parseText(String json)',
    'Reads JSON. Fails if it is none.',
    anyShape,
    (_self, [json]) => {
      try {
        return sorted(JSON.parse(required(json, 'The JSON text')) as Value);
      } catch (error) {
        if (error instanceof Failure) throw error;
        throw new Failure('groovy.json.JsonException', 'The text is not JSON.');
      }
    },
  ),
  method(`new ${mapper}`, 'new()', "Jackson's JSON writer.", anyShape, () => new Instance(mapper, null)),
  method<Instance, [Value]>(
    mapper,
    'writeValueAsString(Object value)',
    'The value as JSON: text is quoted and escaped, null becomes null.',
    stringShape,
    (_self, [value]) => toJacksonJson(value),
  ),
  method<Value, [string]>(
    'static groovy.json.StringEscapeUtils',
    'escapeJava(String text)',
    'The text with quotes and control characters escaped.',
    stringShape,
    (_c, [text]) => (text === null ? null : toJson(text).slice(1, -1)),
  ),
];
