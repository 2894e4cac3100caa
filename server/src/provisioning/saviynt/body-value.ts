import type { RequestBody } from '../../documents/saviynt/request-body';
import { compileTemplate } from '../../expressions/groovy/render';
import { parseTemplate } from '../../expressions/groovy/template';
import type { Scope } from '../../expressions/kit/scope';
import { isRecord, ownEntry } from '../../expressions/kit/value';
import type { JsonNode, JsonProperty } from '../../json/node';
import type { JsonValue } from '../../json/value';

/** The value cannot be had without rendering the whole body: something in it is unknown, fails or needs escaping. */
export const NEEDS_TEXT: unique symbol = Symbol('needs text');

export type ValueReader = (scope: Scope) => JsonValue | typeof NEEDS_TEXT;

/**
 * What `JSON.parse` of the rendered body would give, put together value by value. Most people of a plan need no request,
 * and this tells without writing and reading the text of one. Undefined where the template may bring structure of its own.
 */
export function compileBodyValue(body: RequestBody, node: JsonNode | undefined = body.root): ValueReader | undefined {
  if (node === undefined || !body.isCertain || body.json.problems.length > 0) return undefined;
  const source = body.text.text.slice(node.start, node.end);
  if (source.includes('\\')) return undefined;
  if (body.placeholdersIn(node).length === 0) return constant(source);
  switch (node.kind) {
    case 'object':
      return objectReader(body, node.properties);
    case 'array':
      return arrayReader(body, node.items);
    case 'string':
      return source.startsWith('"') ? textReader(source.slice(1, -1)) : wholeReader(source);
    default:
      return undefined;
  }
}

function constant(source: string): ValueReader {
  const value = JSON.parse(source) as JsonValue;
  return () => value;
}

function objectReader(body: RequestBody, properties: readonly JsonProperty[]): ValueReader | undefined {
  const members: { readonly key: string; readonly read: ValueReader }[] = [];
  for (const { key, value } of properties) {
    const read = compileBodyValue(body, value);
    const isPlainKey = body.placeholdersIn(key).length === 0 && key.value !== '__proto__';
    if (read === undefined || !isPlainKey) return undefined;
    members.push({ key: key.value, read });
  }
  return (scope) => {
    const object: { [key: string]: JsonValue } = {};
    for (const { key, read } of members) {
      const value = read(scope);
      if (value === NEEDS_TEXT) return NEEDS_TEXT;
      object[key] = value;
    }
    return object;
  };
}

function arrayReader(body: RequestBody, items: readonly JsonNode[]): ValueReader | undefined {
  const readers: ValueReader[] = [];
  for (const item of items) {
    const read = compileBodyValue(body, item);
    if (read === undefined) return undefined;
    readers.push(read);
  }
  return (scope) => {
    const values: JsonValue[] = [];
    for (const read of readers) {
      const value = read(scope);
      if (value === NEEDS_TEXT) return NEEDS_TEXT;
      values.push(value);
    }
    return values;
  };
}

/** Characters that mean something else inside a JSON string than they do alone (RFC 8259 §7). */
const SPECIAL = /["\\\p{Cc}]/u;

/** A string with placeholders between its quotes. */
function textReader(content: string): ValueReader {
  const render = compileTemplate(parseTemplate(content));
  const property = boundProperty(/^\$\{([^{}]*)\}$/.exec(content)?.[1] ?? '');
  return (scope) => {
    const known = property(scope);
    if (known !== undefined) return SPECIAL.test(known) ? NEEDS_TEXT : known;
    const { verdict, text } = render(scope);
    return verdict === 'ok' && !SPECIAL.test(text) ? text : NEEDS_TEXT;
  };
}

/**
 * The text of `user.lastname` and the like, where the run has one: by far the most common expression, read without the
 * engine. Whatever is not plainly a text that was given (null, a missing property, an unknown value) is the engine's.
 */
function boundProperty(code: string): (scope: Scope) => string | undefined {
  const [, root, name] = /^\s*([A-Za-z_]\w*)\.([A-Za-z_]\w*)\s*$/.exec(code) ?? [];
  if (root === undefined || name === undefined) return () => undefined;
  return ({ values }) => {
    const object = values?.[root];
    if (object === undefined || !isRecord(object)) return undefined;
    const value = ownEntry(object, name);
    return typeof value === 'string' ? value : undefined;
  };
}

/** A placeholder in the place of a whole value. `JsonOutput.toJson` of a property need not be written and read back. */
function wholeReader(placeholder: string): ValueReader {
  const render = compileTemplate(parseTemplate(placeholder));
  const whole: ValueReader = (scope) => {
    const { verdict, text } = render(scope);
    return verdict === 'ok' ? parseOr(text) : NEEDS_TEXT;
  };
  const inner = /^\$\{\s*groovy\.json\.JsonOutput\.toJson\(\s*([\w.]+)\s*\)\s*\}$/.exec(placeholder)?.[1];
  if (inner === undefined) return whole;
  const renderInner = compileTemplate(parseTemplate(`\${${inner}}`));
  const property = boundProperty(inner);
  return (scope) => {
    const known = property(scope);
    if (known !== undefined) return known;
    const { verdict, pieces } = renderInner(scope);
    const value = pieces[0]?.value;
    return verdict === 'ok' && (typeof value === 'string' || value === null) ? value : whole(scope);
  };
}

function parseOr(text: string): JsonValue | typeof NEEDS_TEXT {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return NEEDS_TEXT;
  }
}
