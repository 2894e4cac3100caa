import type { Value } from '../../kit/value';
import { isUnknown } from '../../kit/value';
import { formatDate } from './date-format';
import { Failure, giveUp, UnknownSignal } from './failure';
import { JavaValue } from './java-value';
import { isMap, mapEntries } from './maps';
import { isNumeric, numberText } from './numbers';
import { toText } from './text';
import { Char, DateValue, Entry, Instance } from './types';
import { UuidValue } from './uuid';

const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};
const unicode = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** groovy.json.JsonOutput.toJson: everything beyond ASCII is escaped (measured). */
export function toJson(value: Value): string {
  return write(value, (text) => `"${text.replace(/["\\]|[^ -~]/g, (c) => short[c] ?? unicode(c))}"`, 0);
}

/** Jackson's ObjectMapper.writeValueAsString: only quotes, backslashes and control characters are escaped (Jackson default settings). */
export function toJacksonJson(value: Value): string {
  return write(
    value,
    (text) =>
      `"${text.replace(/["\\]|\p{Cc}/gu, (c) => (c < ' ' || short[c] !== undefined ? (short[c] ?? unicode(c)) : c))}"`,
    0,
  );
}

function write(value: Value, quote: (text: string) => string, depth: number): string {
  if (depth > 100) return giveUp('the value is nested too deeply');
  if (isUnknown(value)) throw new UnknownSignal(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quote(value);
  if (isNumeric(value)) return numberText(value);
  if (Array.isArray(value)) return `[${value.map((item: Value) => write(item, quote, depth + 1)).join(',')}]`;
  if (isMap(value))
    return `{${mapEntries(value)
      .map(([key, item]) => `${quote(keyText(key))}:${write(item, quote, depth + 1)}`)
      .join(',')}}`;
  if (value instanceof DateValue) return `"${formatDate(value.time, "yyyy-MM-dd'T'HH:mm:ssZ")}"`;
  if (value instanceof Char) return quote(value.value);
  if (value instanceof Entry) return `{${quote(keyText(value.key))}:${write(value.value, quote, depth + 1)}}`;
  if (value instanceof Instance && typeof value.state === 'string' && value.typeName.startsWith('java.lang.StringB'))
    return quote(value.state);
  if (value instanceof UuidValue) return quote(value.id);
  return giveUp('how this object becomes JSON is not known');
}

function keyText(key: Value): string {
  if (key === null)
    throw new Failure('java.lang.IllegalArgumentException', 'A map with a null key cannot become JSON.');
  return toText(key);
}

/** groovy.json.JsonOutput.prettyPrint: four blanks a level, an empty object over two lines (measured). */
export function prettyPrint(json: string): string {
  let out = '';
  let level = 0;
  let inString = false;
  const line = (): string => `\n${'    '.repeat(level)}`;
  for (let i = 0; i < json.length; i++) {
    const c = json[i]!;
    if (inString) {
      out += c;
      if (c === '\\') out += json[++i] ?? '';
      else if (c === '"') inString = false;
    } else if (c === '"') {
      inString = true;
      out += c;
    } else if (c === '{' || c === '[') {
      level++;
      out += c + line();
    } else if (c === '}' || c === ']') {
      level--;
      out += line() + c;
    } else if (c === ',') out += c + line();
    else if (c === ':') out += ': ';
    else if (c.trim() !== '') out += c;
  }
  return out;
}

/** groovy.json.JsonBuilder around the value it writes. */
export class JsonBuilderValue extends JavaValue {
  readonly typeName = 'groovy.json.JsonBuilder';
  constructor(public content: Value) {
    super();
  }

  text(): string {
    return toJson(this.content);
  }
}
